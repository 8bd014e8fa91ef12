namespace TherapeuticAlliance.Guidance;

/// <summary>What to bear in mind with a consideration. A closed list; each is a sentence of its own.</summary>
public enum Caution
{
    /// <summary>A lower score is no rupture by itself.</summary>
    NotARupture = 1,

    /// <summary>A form does not say why.</summary>
    AskFirst = 2,

    /// <summary>No cause is stated.</summary>
    NoCause = 3,

    /// <summary>Most flags are false at usual base rates.</summary>
    FalseAlarm = 4,

    /// <summary>Scores also recover by chance.</summary>
    RecoveryByChance = 5,

    /// <summary>The figures are associations between people.</summary>
    Associations = 6,

    /// <summary>No study was found.</summary>
    NoStudy = 7,

    /// <summary>Training in repair has no significant effect so far.</summary>
    TrainingUnproven = 8,

    /// <summary>Task and goal often measure one thing.</summary>
    SubscalesOverlap = 9,

    /// <summary>A difference is no error of either side.</summary>
    DifferenceScores = 10,

    /// <summary>Top or equal marks do not show dishonesty.</summary>
    NotDishonest = 11,

    /// <summary>Most studies are Western.</summary>
    Culture = 12,

    /// <summary>Clients may fear consequences.</summary>
    Power = 13,

    /// <summary>Who sees what is agreed beforehand.</summary>
    Privacy = 14,

    /// <summary>Not made to appraise anybody.</summary>
    NoBlame = 15,

    /// <summary>This does not assess risk.</summary>
    Safety = 16,
}
