using FluentValidation;
using FluentValidation.Results;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc.Filters;
using TherapeuticAlliance.Texts;

namespace SmallClinic.Exchange;

/// <summary>Before a page's handler: its arguments are validated. After it: a refusal is said in the reader's language. Then the page is shown again.</summary>
public sealed class PageValidation(IServiceProvider services, Words words, ILogger<PageValidation> log) : IAsyncPageFilter
{
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        List<ValidationFailure> failures = await Validation.OfAsync(services, context.HandlerArguments.Values);
        if (failures.Count > 0)
        {
            log.LogInformation("Refused: {Codes}", string.Join(", ", failures.Select(failure => failure.ErrorCode).Distinct()));
            context.Result = ShowAgain(context.HandlerInstance, failures.Select(failure => words[failure.ErrorMessage]));
            return;
        }

        PageHandlerExecutedContext executed = await next();
        if (executed.Exception is RefusedException refused)
        {
            executed.ExceptionHandled = true;
            TextProvider texts = TextProvider.For(System.Globalization.CultureInfo.CurrentUICulture);
            executed.Result = ShowAgain(
                context.HandlerInstance, refused.Findings.Count > 0 ? refused.Findings.Select(finding => finding.Describe(texts)) : [words[refused.Message]]);
        }
    }

    private static RedirectResult ShowAgain(object handler, IEnumerable<string> sentences)
    {
        var page = (PageModel)handler;
        page.TempData["Refused"] = string.Join('\n', sentences.Distinct().Take(10));
        return new RedirectResult(page.Request.Path);
    }
}

/// <summary>The same for endpoints: antiforgery, validation, refusals as problem details.</summary>
public sealed class ApiFilter(IAntiforgery antiforgery, IServiceProvider services) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        if (!HttpMethods.IsGet(context.HttpContext.Request.Method) && !await antiforgery.IsRequestValidAsync(context.HttpContext))
        {
            return Results.Problem("The antiforgery token is missing or wrong.", statusCode: StatusCodes.Status400BadRequest);
        }

        List<ValidationFailure> failures = await Validation.OfAsync(services, context.Arguments);
        if (failures.Count > 0)
        {
            return Results.ValidationProblem(failures.GroupBy(failure => failure.PropertyName).ToDictionary(group => group.Key, group => group.Select(one => one.ErrorMessage).ToArray()));
        }

        try
        {
            return await next(context);
        }
        catch (RefusedException refused)
        {
            return Results.Problem(refused.Message, statusCode: StatusCodes.Status409Conflict);
        }
    }
}

internal static class Validation
{
    internal static async Task<List<ValidationFailure>> OfAsync(IServiceProvider services, IEnumerable<object?> arguments)
    {
        var failures = new List<ValidationFailure>();
        foreach (object argument in arguments.OfType<object>())
        {
            if (services.GetService(typeof(IValidator<>).MakeGenericType(argument.GetType())) is IValidator validator)
            {
                failures.AddRange((await validator.ValidateAsync(new ValidationContext<object>(argument))).Errors);
            }
        }

        return failures;
    }
}
