using System;
using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Findings;

namespace TherapeuticAlliance.Change;

/// <summary>Turns what was said into a criterion, or into findings about everything that is missing or unfit.</summary>
internal sealed class ChangeCriterionCompiler
{
    private readonly ChangeDraft _draft;
    private readonly List<Finding> _findings = [];

    private ChangeCriterionCompiler(ChangeDraft draft) => _draft = draft;

    internal static Result<ChangeCriterion> Of(ChangeDraft draft) => new ChangeCriterionCompiler(draft).Run();

    private Result<ChangeCriterion> Run()
    {
        if (_draft.Scale.Direction == Direction.Neither)
        {
            _findings.Add(NormFindings.ChangeDirectionMissing.At("scale", _draft.Scale.Code));
        }

        Norm? norm = Find(_draft.NormSample, "norm");
        bool mayMiss = _draft.NormSample is not null && norm is null;
        ChangeMethod method = _draft.Method;
        bool isBetween = method != ChangeMethod.WithinPerson;
        bool needsMean = method is ChangeMethod.GulliksenLordNovick or ChangeMethod.EdwardsNunnally;
        var figures = new ChangeFigures(
            Take(_draft.StandardDeviation ?? OfNorm(norm, norm?.StandardDeviation), "standardDeviation", isBetween && !mayMiss, IsPositive),
            Take(_draft.Reliability, "reliability", isBetween, value => value >= 0 && value < 1),
            needsMean ? Take(_draft.Mean ?? OfNorm(norm, norm?.Mean), "mean", !mayMiss, IsFinite) : null,
            Take(
                _draft.WithinPersonStandardDeviation ?? OfNorm(norm, norm?.WithinPersonStandardDeviation),
                "withinPersonStandardDeviation", !isBetween && !mayMiss, IsPositive));
        double? critical = Critical();
        ClinicalCutOff? cutOff = CutOff();
        if (_findings.Count == 0 && Error(figures) is { } error && IsDivisor(error, critical!.Value))
        {
            return Result<ChangeCriterion>.Valid(new ChangeCriterion(_draft, figures, error, critical.Value, cutOff));
        }

        return Result<ChangeCriterion>.Invalid(_findings);
    }

    private ChangeError? Error(ChangeFigures figures)
    {
        if (_draft.Sample is not { } sample)
        {
            return ChangeError.Of(_draft.Method, figures);
        }

        if (!IsFit(sample))
        {
            _findings.Add(ChangeFindings.ChangeFigureInvalid.At("sample", "sample", Rule("sample")));
            return null;
        }

        if (ChangeError.OfSample(figures, sample) is { } error)
        {
            return error;
        }

        _findings.Add(ChangeFindings.DifferenceUnreliable.At("sample"));
        return null;
    }

    // Figures at the ends of what a double holds would make an index that is no number.
    private bool IsDivisor(ChangeError error, double critical)
    {
        bool isFit = IsPositive(error.StandardError) && IsPositive(error.StandardError * critical);
        if (!isFit)
        {
            string figure = _draft.Method == ChangeMethod.WithinPerson ? "withinPersonStandardDeviation" : "standardDeviation";
            _findings.Add(ChangeFindings.ChangeFigureInvalid.At(figure, figure, Rule(figure)));
        }

        return isFit;
    }

    private SourcedFigure? Take(SourcedFigure? figure, string path, bool isNeeded, Func<double, bool> isFit)
    {
        if (figure is null && isNeeded)
        {
            _findings.Add(ChangeFindings.ChangeFigureMissing.At(path, _draft.Method.ToString(), path, _draft.Scale.Code));
        }
        else if (figure is not null && !isFit(figure.Value))
        {
            _findings.Add(ChangeFindings.ChangeFigureInvalid.At(path, path, Rule(path)));
        }

        return figure;
    }

    private double? Critical()
    {
        if (_draft.CriticalValue is not { } critical)
        {
            _findings.Add(ChangeFindings.CriticalValueMissing.At("criticalValue"));
        }
        else if (!IsPositive(critical))
        {
            _findings.Add(ChangeFindings.ChangeFigureInvalid.At("criticalValue", "criticalValue", Rule("criticalValue")));
        }

        return _draft.CriticalValue;
    }

    private ClinicalCutOff? CutOff()
    {
        PopulationFigures[]? populations = _draft.CutOffNorms is { } samples
            ? samples.Select(sample => Find(sample, "cutOff")).OfType<Norm>().Select(PopulationFigures.Of).ToArray()
            : _draft.CutOffPopulations;
        if (populations is not { Length: 2 })
        {
            return _draft.CutOff;
        }

        PopulationFigures clinical = populations[0], functional = populations[1];
        Direction direction = _draft.Scale.Direction;
        double sign = direction == Direction.HigherIsBetter ? 1 : -1;
        if (Array.Exists(populations, figures => !IsPositive(figures.StandardDeviation) || !IsFinite(figures.Mean)))
        {
            _findings.Add(ChangeFindings.ChangeFigureInvalid.At("cutOff", "cutOff", Rule("cutOff")));
        }
        else if (sign * (functional.Mean - clinical.Mean) <= 0)
        {
            _findings.Add(ChangeFindings.PopulationsExchanged.At("cutOff", _draft.Scale.Code));
        }

        return ClinicalCutOff.FormulaC(clinical, functional, direction);
    }

    private Norm? Find(string? sample, string path)
    {
        Norm? norm = _draft.Scale.Norms.FirstOrDefault(known => string.Equals(known.Sample, sample, StringComparison.Ordinal));
        if (sample is not null && norm is null)
        {
            string known = string.Join("; ", _draft.Scale.Norms);
            _findings.Add(ChangeFindings.ChangeNormUnknown.At(path, _draft.Scale.Code, known.Length == 0 ? "none" : known).WithAttemptedValue(sample));
        }

        return norm;
    }

    private static SourcedFigure? OfNorm(Norm? norm, decimal? value) => value is { } known ? SourcedFigure.Of(norm!, known) : null;

    private static bool IsFit(BeforeAfterSample sample) =>
        IsFinite(sample.MeanBefore) && IsFinite(sample.MeanAfter) && IsPositive(sample.StandardDeviationBefore)
        && IsPositive(sample.StandardDeviationAfter) && Math.Abs(sample.Correlation) <= 1;

    private static bool IsFinite(double value) => !double.IsNaN(value) && !double.IsInfinity(value);

    private static bool IsPositive(double value) => IsFinite(value) && value > 0;

    private static string Rule(string figure) => figure switch
    {
        "reliability" => "share",
        "mean" => "finite",
        "sample" => "sample",
        "cutOff" => "populations",
        _ => "positive",
    };
}
