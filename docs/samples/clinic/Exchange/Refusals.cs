using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace SmallClinic.Exchange;

/// <summary>Says a refusal in the reader's language: on the page that is shown again, or as problem details to a machine.</summary>
public sealed class Refusals(Words words, ITempDataDictionaryFactory pages) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext http, Exception exception, CancellationToken cancellationToken)
    {
        if (exception is not RefusedException refused)
        {
            return false;
        }

        IEnumerable<string> sentences = refused.Findings.Count > 0 ? refused.Findings.Select(finding => finding.Describe(Words.Texts)) : refused.Message.Split('\n').Select(line => words[line]);
        if (http.Request.HasJsonContentType())
        {
            await Results.Problem(string.Join(' ', sentences), statusCode: StatusCodes.Status400BadRequest).ExecuteAsync(http);
            return true;
        }

        ITempDataDictionary page = pages.GetTempData(http);
        page["Refused"] = string.Join('\n', sentences.Distinct().Take(10));
        page.Save();
        http.Response.Redirect(http.Features.Get<IExceptionHandlerPathFeature>()!.Path);
        return true;
    }
}

/// <summary>Before a page's handler, what was posted is validated.</summary>
public sealed class PageValidation(IServiceProvider services) : IAsyncPageFilter
{
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        services.Validate(context.HandlerArguments.Values);
        return next();
    }
}

public static class Validators
{
    /// <summary>Refuses what the validator of its type does not accept.</summary>
    public static void Validate(this IServiceProvider services, IEnumerable<object?> arguments)
    {
        foreach (object argument in arguments.OfType<object>())
        {
            if (services.GetService(typeof(IValidator<>).MakeGenericType(argument.GetType())) is IValidator validator
                && validator.Validate(new ValidationContext<object>(argument)) is { IsValid: false } result)
            {
                throw new RefusedException(string.Join('\n', result.Errors.Select(failure => failure.ErrorMessage)));
            }
        }
    }
}
