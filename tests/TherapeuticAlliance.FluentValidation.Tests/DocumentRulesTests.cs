using System;
using System.Linq;
using System.Threading.Tasks;
using FluentValidation;
using FluentValidation.Results;
using Microsoft.Extensions.DependencyInjection;
using TherapeuticAlliance.Catalog;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Json;
using Xunit;

namespace TherapeuticAlliance.FluentValidation.Tests;

public class DocumentRulesTests
{
    private static readonly Instrument Form = Instruments.WaiSr.Client;
    private static readonly string Definition = AllianceJson.WriteDefinition(Form);
    private static readonly string Sheet = AllianceJson.WriteSheet(Form.Blank().With("1", 3));

    [Fact]
    public void Documents_that_are_valid_pass_and_null_is_not_judged()
    {
        Assert.True(new UploadValidator().Validate(new Upload { Definition = Definition, Sheet = Sheet }).IsValid);
        Assert.True(new UploadValidator().Validate(new Upload()).IsValid);
    }

    [Fact]
    public async Task A_failure_has_the_path_inside_the_document_behind_that_of_the_property()
    {
        var upload = new Upload { Definition = Definition.Replace("\"weight\"", "\"w\"").Replace("\"aggregation\":\"sum\"", "\"aggregation\":\"total\""), Sheet = Sheet.Replace("\"value\":3", "\"value\":true") };
        ValidationResult result = await new UploadValidator().ValidateAsync(upload);

        Assert.Contains(result.Errors, failure => failure is { ErrorCode: "TA4026", PropertyName: "Definition.scales[0].aggregation", Severity: Severity.Error });
        Assert.Contains(result.Errors, failure => failure is { ErrorCode: "TA4023", PropertyName: "Sheet.answers[0].value", CustomState: Finding });
    }

    [Fact]
    public void A_warning_leaves_the_model_valid_unless_warnings_are_asked_for()
    {
        string outOfRange = Sheet.Replace("\"value\":3", "\"value\":9");
        var strict = new InlineValidator<Upload>();
        strict.RuleFor(upload => upload.Sheet).SheetDocument(Form, FindingSeverity.Warning);

        Assert.True(new UploadValidator().Validate(new Upload { Sheet = outOfRange }).IsValid);
        ValidationFailure failure = Assert.Single(strict.Validate(new Upload { Sheet = outOfRange }).Errors);
        Assert.Equal(("TA2001", "Sheet.answers[0]", Severity.Warning), (failure.ErrorCode, failure.PropertyName, failure.Severity));
    }

    [Fact]
    public void A_message_never_shows_what_a_person_wrote()
    {
        string secret = AllianceJson.WriteSheet(Form.Blank().WithText("1", "hunter2secret").WithText("hunter2secret", "hunter2secret"));
        var strict = new InlineValidator<Upload>();
        strict.RuleFor(upload => upload.Sheet).SheetDocument(InstrumentCatalog.Default, FindingSeverity.Information);
        ValidationException thrown = Assert.Throws<ValidationException>(() => strict.ValidateAndThrow(new Upload { Sheet = secret }));

        Assert.Equal(2, thrown.Errors.Count());
        Assert.DoesNotContain("hunter2secret", thrown.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Scanning_the_assembly_for_validators_starts_a_host()
    {
        using ServiceProvider host = new ServiceCollection().AddValidatorsFromAssemblyContaining<ResponseSheetValidator>()
            .BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
        using IServiceScope scope = host.CreateScope();
        ResponseSheet sheet = Form.Blank().With("1", 9);

        Assert.True(scope.ServiceProvider.GetRequiredService<IValidator<ResponseSheet>>().Validate(sheet).IsValid);
        Assert.Equal("TA2001", Assert.Single(ResponseSheetValidator.WithWarnings().Validate(sheet).Errors).ErrorCode);
    }

    [Fact]
    public void The_host_has_the_version_that_this_project_asks_for() =>
        Assert.Contains(typeof(AbstractValidator<>).Assembly.GetName().Version!.Major, new[] { 11, 12 });

    [Fact]
    public void A_wording_pack_is_validated_against_the_instrument_that_it_names()
    {
        var validator = new InlineValidator<Upload>();
        validator.RuleFor(upload => upload.Sheet).WordingDocument(InstrumentCatalog.Default);
        string pack = AllianceJson.WriteWording(WordingPack.OfLabels(Form));

        Assert.True(validator.Validate(new Upload { Sheet = pack }).IsValid);
        Assert.Equal(("TA4040", "Sheet.instrument"), validator.Validate(new Upload { Sheet = pack.Replace(Form.Id, "unknown") }).Errors.Select(failure => (failure.ErrorCode, failure.PropertyName)).Single());
    }

    private sealed class Upload
    {
        public string? Definition { get; set; }

        public string? Sheet { get; set; }
    }

    private sealed class UploadValidator : AbstractValidator<Upload>
    {
        public UploadValidator()
        {
            RuleFor(upload => upload.Definition).DefinitionDocument();
            RuleFor(upload => upload.Sheet).SheetDocument(InstrumentCatalog.Default);
        }
    }
}
