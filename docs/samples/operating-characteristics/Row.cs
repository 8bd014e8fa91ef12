using TherapeuticAlliance.Research.Simulation;

/// <summary>One measured row of the output file.</summary>
internal sealed record Row(
    string Watched, string Level, string Condition, string Fall, double Depth, long Courses, double? FalseAlarms, double? FalseAlarmsError,
    double? AtLeastOne, double? AtLeastOneError, double? Found, double? FoundError, double? FoundAtOnce, double? FoundAtOnceError, double? Delay, double? DelayError)
{
    public static Row Of(Condition condition, string watched, AlarmRates rates) => new(
        watched, $"{rates.Level}", condition.Name, rates.Design.Shape.Name, rates.Design.Depth, rates.Courses,
        rates.FalseAlarms?.Value, rates.FalseAlarms?.StandardError, rates.AtLeastOneFalseAlarm?.Value, rates.AtLeastOneFalseAlarm?.StandardError,
        rates.Found?.Value, rates.Found?.StandardError, rates.FoundAtOnce?.Value, rates.FoundAtOnce?.StandardError, rates.Delay?.Value, rates.Delay?.StandardError);
}
