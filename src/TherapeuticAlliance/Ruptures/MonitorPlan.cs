using System;
using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Ruptures.Conditions;
using TherapeuticAlliance.Ruptures.Detectors;

namespace TherapeuticAlliance.Ruptures;

/// <summary>
/// A policy made ready for one scale and prior: what is asked in which order, and what remembers. One step of it is the
/// specification; a single case and a population run the same step.
/// </summary>
internal sealed class MonitorPlan
{
    private readonly BoundDetector[] _bound;
    private readonly RecentSessions[] _recent;
    private readonly Stateful[] _owners;
    private readonly Func<Workspace, bool>? _watch;
    private readonly Func<Workspace, bool>? _probable;
    private readonly Func<Workspace, bool>? _strong;
    private readonly double _sign;
    private readonly int _detectors;
    private readonly int _predictive;

    internal MonitorPlan(RupturePolicy policy, Scale scale, RupturePrior? prior)
    {
        DetectorContext context = DetectorContext.Of(scale, prior);
        _sign = context.Sign;
        _detectors = policy.Detectors.Count;
        List<Detector> detectors = policy.Detectors.ToList();
        _predictive = detectors.FindIndex(detector => detector is PredictiveBaseline);
        _bound = detectors.Select(detector => detector.Bind(context)).ToArray();
        if (_predictive < 0 && Array.Exists(_bound, kernel => kernel.NeedsPredictive))
        {
            _predictive = _detectors;
            _bound = [.. _bound, PredictiveBaseline.Hidden.Bind(context)];
        }

        var binding = new ConditionBinding(policy.Detectors.Select(detector => detector.Name).ToArray(), _bound.Length);
        _watch = policy.Watch?.Node.Bind(binding);
        _probable = policy.Probable?.Node.Bind(binding);
        _strong = policy.Strong?.Node.Bind(binding);
        _recent = binding.Recent.ToArray();
        _owners = [.. _bound, .. _recent, new MonitorCounters()];
    }

    /// <summary>Everything that remembers; the monitor itself is last.</summary>
    internal IReadOnlyList<Stateful> Owners => _owners;

    /// <summary>How many detectors the policy has.</summary>
    internal int Detectors => _detectors;

    /// <summary>What each detector of the policy says about the latest session.</summary>
    internal IEnumerable<DetectorEvidence> EvidenceOf(Workspace workspace, RupturePolicy policy) =>
        policy.Detectors.Select((detector, i) => new DetectorEvidence(detector, _bound[i], workspace.Results[i], _sign));

    internal Workspace NewWorkspace()
    {
        var workspace = new Workspace(_owners.Length, _bound.Length, _predictive);
        for (int i = 0; i < _owners.Length; i++)
        {
            workspace.Memories[i] = new double[_owners[i].FixedSize];
        }

        Reset(workspace);
        return workspace;
    }

    /// <summary>Makes a workspace ready for a case that has not begun.</summary>
    internal void Reset(Workspace workspace)
    {
        for (int i = 0; i < _owners.Length; i++)
        {
            _owners[i].Reset(workspace.Memories[i]);
        }
    }

    internal double[] BookOf(Workspace workspace) => workspace.Memories[_owners.Length - 1];

    /// <summary>Judges a session and takes it in. The session comes after all before it, and its score is NaN or in range.</summary>
    internal StepOutcome Step(Workspace workspace, int session, double score, int reported)
    {
        double[] book = BookOf(workspace);
        bool hasScore = !double.IsNaN(score);
        int gap = book[MonitorCounters.LastScoredSession] < 0 ? 0 : session - (int)book[MonitorCounters.LastScoredSession];
        var observation = new Observation(_sign * score, gap, reported);
        bool isJudged = Ask(observation, workspace);
        for (int i = 0; i < _recent.Length; i++)
        {
            _recent[i].Step(workspace, _bound.Length + i, hasScore);
        }

        RuptureLevel level = isJudged ? LevelOf(workspace) : RuptureLevel.NotJudged;
        bool isOnset = level > RuptureLevel.None && (double)level > book[MonitorCounters.LastLevel];
        Note(book, session, score, level);
        return new StepOutcome(level, isOnset);
    }

    // The predictive baseline is asked first, since charts take its z.
    private bool Ask(in Observation observation, Workspace workspace)
    {
        bool isJudged = _predictive >= 0 && Ask(_predictive, observation, workspace) && _predictive < _detectors;
        for (int i = 0; i < _detectors; i++)
        {
            isJudged |= i != _predictive && Ask(i, observation, workspace);
        }

        return isJudged;
    }

    private bool Ask(int index, in Observation observation, Workspace workspace)
    {
        ref DetectorResult judgement = ref workspace.Results[index];
        if (observation.HasScore || !_bound[index].NeedsScore)
        {
            _bound[index].Step(observation, workspace, index, out judgement);
        }
        else
        {
            judgement = DetectorResult.Not(Eligibility.NoScore);
        }

        return judgement.IsEligible;
    }

    private RuptureLevel LevelOf(Workspace workspace) =>
        _strong is not null && _strong(workspace) ? RuptureLevel.Strong
        : _probable is not null && _probable(workspace) ? RuptureLevel.Probable
        : _watch is not null && _watch(workspace) ? RuptureLevel.Watch
        : RuptureLevel.None;

    private void Note(double[] book, int session, double score, RuptureLevel level)
    {
        book[MonitorCounters.LastSession] = session;
        if (level != RuptureLevel.NotJudged)
        {
            book[MonitorCounters.LastLevel] = (double)level;
        }

        if (!double.IsNaN(score))
        {
            MonitorCounters.Learn(book, session, score, _sign * score);
        }
    }
}
