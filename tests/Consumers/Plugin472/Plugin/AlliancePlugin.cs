namespace Clinic.Plugin
{
    public sealed class AlliancePlugin
    {
        public string Run()
        {
            return typeof(TherapeuticAlliance.Keying).Assembly.FullName;
        }
    }
}
