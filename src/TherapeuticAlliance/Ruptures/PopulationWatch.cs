using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Internal;
using TherapeuticAlliance.Ruptures.Detectors;

namespace TherapeuticAlliance.Ruptures;

/// <summary>
/// Runs the plan of a monitor over many cases. Cases are cut into batches; each thread has one workspace, and every row has
/// its own place in the results, so neither the number of threads nor their order changes anything.
/// </summary>
internal sealed class PopulationWatch
{
    private const int CasesInBatch = 512;

    private readonly RuptureMonitor _monitor;
    private readonly int[] _cases;
    private readonly int[] _sessions;
    private readonly double[] _scores;
    private readonly double _lowest;
    private readonly double _highest;
    private readonly RuptureLevel[] _levels;
    private readonly bool[] _onsets;
    private readonly double[] _probabilities;
    private readonly uint[] _fired;
    private readonly uint[] _eligible;

    internal PopulationWatch(RuptureMonitor monitor, int[] cases, int[] sessions, double[] scores)
    {
        _monitor = monitor;
        _cases = cases;
        _sessions = sessions;
        _scores = scores;
        _lowest = monitor.Scale.Lowest.Value;
        _highest = monitor.Scale.Highest.Value;
        _levels = new RuptureLevel[cases.Length];
        _onsets = new bool[cases.Length];
        _probabilities = new double[cases.Length];
        _fired = new uint[cases.Length];
        _eligible = new uint[cases.Length];
    }

    internal WatchedRows Run(int threads, IProgress<int>? progress, CancellationToken cancellationToken)
    {
        CaseRows cases = CaseRows.Of(_cases);
        int batches = (cases.Count + CasesInBatch - 1) / CasesInBatch;
        var refused = new List<int>[batches];
        int done = 0;
        void Watch(int batch, Workspace workspace)
        {
            cancellationToken.ThrowIfCancellationRequested();
            int first = batch * CasesInBatch, end = Math.Min(cases.Count, first + CasesInBatch);
            refused[batch] = WatchCases(cases, first, end, workspace);
            progress?.Report(Interlocked.Add(ref done, cases.StartOf(end) - cases.StartOf(first)));
        }

        if (threads == 1)
        {
            Workspace workspace = _monitor.Plan.NewWorkspace();
            for (int batch = 0; batch < batches; batch++)
            {
                Watch(batch, workspace);
            }
        }
        else
        {
            var options = new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = cancellationToken };
            Threads.Run(() => Parallel.For(
                0, batches, options, _monitor.Plan.NewWorkspace, (batch, _, workspace) => Done(workspace, () => Watch(batch, workspace)), _ => { }));
        }

        int[] rows = refused.SelectMany(batch => batch).ToArray();
        IEnumerable<Finding> findings = rows.Take(WatchedRows.MaxFindings).Select(row => RowFindings.Of(_monitor, _cases, _sessions, _scores, cases, row));
        return new WatchedRows(_monitor, _levels, _onsets, _probabilities, _fired, _eligible, rows.Length, findings);
    }

    private static Workspace Done(Workspace workspace, Action work)
    {
        work();
        return workspace;
    }

    private List<int> WatchCases(CaseRows cases, int first, int end, Workspace workspace)
    {
        var refused = new List<int>();
        for (int i = first; i < end; i++)
        {
            _monitor.Plan.Reset(workspace);
            int last = -1;
            for (int row = cases.StartOf(i); row < cases.StartOf(i + 1); row++)
            {
                if (_sessions[row] > last && IsScore(_scores[row]) && !cases.IsDivided(i))
                {
                    last = _sessions[row];
                    WatchRow(row, workspace);
                }
                else
                {
                    _levels[row] = RuptureLevel.Refused;
                    _probabilities[row] = double.NaN;
                    refused.Add(row);
                }
            }
        }

        return refused;
    }

    // No score is NaN, which is neither below nor above.
    private bool IsScore(double score) => !(score < _lowest) && !(score > _highest);

    private void WatchRow(int row, Workspace workspace)
    {
        StepOutcome outcome = _monitor.Plan.Step(workspace, _sessions[row], _scores[row], Observation.NotAsked);
        _levels[row] = outcome.Level;
        _onsets[row] = outcome.IsOnset;
        _probabilities[row] = workspace.Predictive >= 0 ? workspace.Results[workspace.Predictive].Probability : double.NaN;
        uint fired = 0, eligible = 0;
        for (int i = _monitor.Plan.Detectors - 1; i >= 0; i--)
        {
            ref readonly DetectorResult judgement = ref workspace.Results[i];
            fired = (fired << 1) | (judgement.HasFired ? 1u : 0);
            eligible = (eligible << 1) | (judgement.IsEligible ? 1u : 0);
        }

        _fired[row] = fired;
        _eligible[row] = eligible;
    }
}
