using System;
using System.Text;
using TherapeuticAlliance.Display.Forms;
using TherapeuticAlliance.Json.Internal;
using TherapeuticAlliance.Json.Writing;

namespace TherapeuticAlliance.Json;

public static partial class AllianceJson
{
    /// <summary>
    /// Returns a form to fill in as a document, for a front end of any kind. It shows the owner's texts. It is not read back: a form is
    /// made of a definition and a wording, and its answers come back as a sheet or as posted fields.
    /// </summary>
    /// <param name="form">The form.</param>
    /// <param name="options">How to write; canonical when <see langword="null"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="form"/> is null.</exception>
    public static string WriteForm(FormModel form, WritingOptions? options = null) => Encoding.UTF8.GetString(WriteFormUtf8(form, options));

    /// <summary>Returns a form to fill in as a document in UTF-8, without a byte order mark. It shows the owner's texts.</summary>
    /// <param name="form">The form.</param>
    /// <param name="options">How to write; canonical when <see langword="null"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="form"/> is null.</exception>
    public static byte[] WriteFormUtf8(FormModel form, WritingOptions? options = null) =>
        DocumentWriter.Write(FormMapping.Of(Guard.NotNull(form, nameof(form))), context => context.FormDocument, options ?? WritingOptions.Canonical);
}
