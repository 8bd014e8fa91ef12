using System;
using System.Collections.Generic;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Internal;

namespace TherapeuticAlliance.Quality;

/// <summary>Finds what keeps forms from being a course.</summary>
internal static class CourseOrder
{
    internal static IEnumerable<Finding> Troubles(ResponseSheet[] forms)
    {
        Instrument wanted = forms[0].Instrument;
        int? latest = null;
        for (int i = 0; i < forms.Length; i++)
        {
            Instrument given = forms[i].Instrument;
            if (!string.Equals(given.ContentHash, wanted.ContentHash, StringComparison.Ordinal))
            {
                yield return QualityFindings.FormsOfOtherDefinition.At(Path(i), given.ToString(), wanted.ToString());
            }

            if (forms[i].Administration.Session is { } session)
            {
                if (session <= latest)
                {
                    FindingKind kind = session == latest ? SeriesFindings.SessionTwice : SeriesFindings.SessionOutOfOrder;
                    yield return kind.At(Path(i), Number.Text(session));
                }

                latest = Math.Max(latest ?? session, session);
            }
        }
    }

    internal static string Path(int form) => "forms[" + Number.Text(form) + "]";
}
