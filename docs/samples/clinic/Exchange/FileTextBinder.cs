using System.Text;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace SmallClinic.Exchange;

/// <summary>Reads an uploaded file as UTF-8 into a request of one text. Larger files are cut off by the limits of the request before.</summary>
public sealed class FileTextBinder : IModelBinder
{
    public async Task BindModelAsync(ModelBindingContext bindingContext)
    {
        IFormFile? file = bindingContext.HttpContext.Request.HasFormContentType ? bindingContext.HttpContext.Request.Form.Files.GetFile(bindingContext.ModelName) : null;
        string? text = null;
        if (file is { Length: > 0 and <= Limits.File })
        {
            using var reader = new StreamReader(file.OpenReadStream(), new UTF8Encoding(false), detectEncodingFromByteOrderMarks: true);
            text = await reader.ReadToEndAsync();
        }

        bindingContext.Result = ModelBindingResult.Success(Activator.CreateInstance(bindingContext.ModelType, text));
    }
}
