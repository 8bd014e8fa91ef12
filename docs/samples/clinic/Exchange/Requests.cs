using FluentValidation;
using TherapeuticAlliance.FluentValidation;

namespace SmallClinic.Exchange;

/// <summary>What pages post. Each has a validator, found by scanning and asked before any handler runs.</summary>
public sealed record SignInRequest(string? Name, string? Password);

public sealed record NewCaseRequest(string? Name, string? WhyNotWatched);

public sealed record HandOutRequest(string? Instrument, int? Session);

public sealed record ReasonRequest(string? Reason);

public sealed record PackRequest(string? Document);

public sealed record ResponseRequest(string? Document);

internal static class TextRules
{
    internal static IRuleBuilderOptions<T, string?> OneLine<T>(this IRuleBuilder<T, string?> rule, int longest) =>
        rule.MaximumLength(longest).Must(text => text?.Any(char.IsControl) != true).WithMessage("One line, please.");
}

public sealed class SignInValidator : AbstractValidator<SignInRequest>
{
    public SignInValidator()
    {
        RuleFor(one => one.Name).NotEmpty().OneLine(64);
        RuleFor(one => one.Password).NotEmpty().MaximumLength(256);
    }
}

public sealed class NewCaseValidator : AbstractValidator<NewCaseRequest>
{
    public NewCaseValidator()
    {
        RuleFor(one => one.Name).NotEmpty().OneLine(80);
        RuleFor(one => one.WhyNotWatched).OneLine(120);
    }
}

public sealed class HandOutValidator : AbstractValidator<HandOutRequest>
{
    public HandOutValidator(Shelf shelf)
    {
        RuleFor(one => one.Instrument).Must(id => shelf.Find(id) is not null);
        RuleFor(one => one.Session).NotNull().InclusiveBetween(1, 1000);
    }
}

public sealed class ReasonValidator : AbstractValidator<ReasonRequest>
{
    public ReasonValidator() => RuleFor(one => one.Reason).NotEmpty().OneLine(300);
}

/// <summary>The library's own rule: every error of the pack, with its place.</summary>
public sealed class PackValidator : AbstractValidator<PackRequest>
{
    public PackValidator(Shelf shelf) => RuleFor(one => one.Document).NotEmpty().WordingDocument(shelf.Catalog);
}

/// <summary>Whether it can be read is said by the reader, with its findings.</summary>
public sealed class ResponseValidator : AbstractValidator<ResponseRequest>
{
    public ResponseValidator() => RuleFor(one => one.Document).NotEmpty();
}

/// <summary>A form that comes in as JSON is one that the clinic watches, of a session.</summary>
public sealed class IncomingSheetValidator : AbstractValidator<ResponseSheet>
{
    public IncomingSheetValidator(Shelf shelf)
    {
        Include(new ResponseSheetValidator());
        RuleFor(sheet => sheet.Instrument).Must(instrument => ReferenceEquals(shelf.Find(instrument.Id), instrument));
        RuleFor(sheet => sheet.Administration.Session).NotNull().InclusiveBetween(1, 1000);
        RuleFor(sheet => sheet.UnknownItemAnswers).Empty();
    }
}
