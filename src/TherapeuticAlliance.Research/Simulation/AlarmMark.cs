namespace TherapeuticAlliance.Research.Simulation;

/// <summary>What an alarm says of one session.</summary>
internal enum AlarmMark : byte
{
    NotJudged,
    Quiet,
    Alarm,
}
