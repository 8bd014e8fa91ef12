using TherapeuticAlliance;

namespace Clinic.Plugin
{
    /// <summary>Scores a form and says with which version of the library.</summary>
    public sealed class Scores
    {
        public string Run()
        {
            double? total = Instruments.Srs.Answer(8.6, 9.7, 9.9, 7.8).Score()["total"].Value;
            return LibraryInfo.Version + " " + typeof(Instrument).Assembly.GetName().Version + " " + total;
        }
    }
}
