namespace TherapeuticAlliance.Display.Forms;

/// <summary>The style of a form: colours of the reader's system, light or dark; a line that is printed as one.</summary>
internal static class FormStyle
{
    internal const string Text =
        ".ta-form{max-width:48rem;line-height:1.5;color:CanvasText;background:Canvas;color-scheme:light dark}"
        + ".ta-form fieldset{border:1px solid;border-color:GrayText;border-radius:.25rem;margin:0 0 1rem;padding:.5rem 1rem 1rem;min-width:0;break-inside:avoid}"
        + ".ta-form legend{font-weight:600;padding:0;overflow-wrap:anywhere;float:left;width:100%}.ta-form legend+*{clear:both}.ta-form p,.ta-form legend{white-space:pre-line}"
        + ".ta-option{display:flex;gap:.5rem;align-items:baseline;padding:.25rem 0}.ta-form .ta-reasons{border-top:1px dotted;margin-top:.5rem;padding-top:.25rem}"
        + ".ta-ends{display:flex;justify-content:space-between;gap:2rem;overflow-wrap:anywhere}.ta-ends span{max-width:47%}.ta-ends span+span{text-align:end}"
        + ".ta-line{display:flex;align-items:stretch;height:2.75rem;margin:.25rem 0;border-inline:2px solid;"
        + "background:linear-gradient(currentColor,currentColor) center/100% 2px no-repeat}"
        + ".ta-line input{appearance:none;-webkit-appearance:none;flex:1 1 0;width:0;min-width:0;margin:0;padding:0;border:0;border-radius:0;cursor:pointer}"
        + ".ta-line input:hover{background:linear-gradient(currentColor,currentColor) center/2px 60% no-repeat}"
        + ".ta-line input:checked{background:linear-gradient(currentColor,currentColor) center/5px 100% no-repeat}"
        + ".ta-form :focus-visible{outline:3px solid;outline-color:Highlight;outline-offset:2px}.ta-error{font-weight:600;border-inline-start:4px solid;padding-inline-start:.5rem}"
        + ".ta-form button{font:inherit;padding:.5rem 1.5rem;margin:0 .5rem .5rem 0}"
        + "@media print{.ta-form button,.ta-typed{display:none}.ta-form{color-scheme:light}}";
}
