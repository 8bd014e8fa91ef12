using System;
using System.Globalization;

namespace TherapeuticAlliance.Tests.Support;

/// <summary>Runs something as if the host spoke another language.</summary>
internal static class InCulture
{
    /// <summary>German has the decimal comma, Turkish the dotless i, Persian its own calendar and minus sign.</summary>
    internal static string[] Foreign { get; } = ["de-DE", "tr-TR", "fa-IR"];

    internal static T Of<T>(string name, Func<T> work)
    {
        CultureInfo culture = CultureInfo.CurrentCulture;
        CultureInfo ui = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new CultureInfo(name);
            return work();
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
            CultureInfo.CurrentUICulture = ui;
        }
    }
}
