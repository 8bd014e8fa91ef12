using System;
using System.Linq;

namespace TherapeuticAlliance.Research.Reading;

/// <summary>Numbers the dates of each case from 1, the earliest first.</summary>
internal static class DatedSessions
{
    internal static StudyForm[] Numbered(StudyForm[] forms)
    {
        if (Array.TrueForAll(forms, form => form.Date is null))
        {
            return forms;
        }

        ILookup<int, DateTime> dates = forms.Where(form => form.Date is not null).Select(form => (form.Person, Date: form.Date!.Value)).Distinct()
            .OrderBy(one => one.Date).ToLookup(one => one.Person, one => one.Date);
        return Array.ConvertAll(forms, form => form.Date is { } date ? form.InSession(1 + dates[form.Person].TakeWhile(other => other < date).Count()) : form);
    }
}
