namespace TherapeuticAlliance.Display.Reports;

/// <summary>Colours of the reader's system, light or dark; tables that are printed whole.</summary>
internal static class ReportStyle
{
    internal const string Text =
        ".ta-report{color:CanvasText;background:Canvas;color-scheme:light dark;line-height:1.4;max-width:60rem;overflow-wrap:break-word}"
        + ".ta-report table{border-collapse:collapse;margin:1rem 0}.ta-report caption{text-align:start;font-weight:600;padding:.25rem 0}"
        + ".ta-report th,.ta-report td{border:1px solid GrayText;padding:.25rem .5rem;text-align:start;vertical-align:top;max-width:22rem}"
        + ".ta-report tr{break-inside:avoid}.ta-report svg{max-width:100%;height:auto}.ta-report td svg{max-width:none}@media print{.ta-report{color-scheme:light}}";
}
