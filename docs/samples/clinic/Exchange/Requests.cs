namespace SmallClinic.Exchange;

public sealed record SignInRequest(string? Name, string? Password);
public sealed record NewCaseRequest(string? Name, string? WhyNotWatched);
public sealed record HandOutRequest(string? Instrument, int? Session);
public sealed record ReasonRequest(string? Reason);

/// <summary>What pages post is asked of these before any handler runs.</summary>
public static class Requests
{
    public static void AddValidators(this IServiceCollection services, Shelf shelf)
    {
        Add<SignInRequest>(services, rules =>
        {
            rules.RuleFor(one => one.Name).NotEmpty().OneLine(64);
            rules.RuleFor(one => one.Password).NotEmpty().MaximumLength(256);
        });
        Add<NewCaseRequest>(services, rules =>
        {
            rules.RuleFor(one => one.Name).NotEmpty().OneLine(80);
            rules.RuleFor(one => one.WhyNotWatched).OneLine(120);
        });
        Add<HandOutRequest>(services, rules =>
        {
            rules.RuleFor(one => one.Instrument).Must(id => shelf.Find(id) is not null);
            rules.RuleFor(one => one.Session).NotNull().InclusiveBetween(1, Desk.Sessions);
        });
        Add<ReasonRequest>(services, rules => rules.RuleFor(one => one.Reason).NotEmpty().OneLine(300));

        // A form that comes in as JSON: the library's own rules, and nothing that belongs to no item.
        Add<ResponseSheet>(services, rules =>
        {
            rules.Include(new TherapeuticAlliance.FluentValidation.ResponseSheetValidator());
            rules.RuleFor(sheet => sheet.UnknownItemAnswers).Empty();
        });
    }

    private static void Add<T>(IServiceCollection services, Action<InlineValidator<T>> say)
    {
        var rules = new InlineValidator<T>();
        say(rules);
        services.AddSingleton<IValidator<T>>(rules);
    }

    private static IRuleBuilderOptions<T, string?> OneLine<T>(this IRuleBuilder<T, string?> rule, int longest) =>
        rule.MaximumLength(longest).Must(text => text?.Any(char.IsControl) != true).WithMessage("One line, please.");
}
