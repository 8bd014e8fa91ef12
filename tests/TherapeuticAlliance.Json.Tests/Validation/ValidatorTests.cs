using System;
using System.Linq;
using System.Threading.Tasks;
using FluentValidation;
using FluentValidation.Results;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Json.Documents;
using TherapeuticAlliance.Json.Validation;
using Xunit;

namespace TherapeuticAlliance.Json.Tests.Validation;

public class ValidatorTests
{
    [Fact]
    public void Documents_of_all_instruments_are_valid() => Assert.All(Samples.All, instrument =>
    {
        Assert.Empty(new DefinitionDocumentValidator().Validate(DefinitionDocument.From(instrument)).Errors);
        Assert.Empty(new ResponseSheetDocumentValidator(Samples.Catalog).Validate(ResponseSheetDocument.From(instrument.Blank())).Errors);
        Assert.Empty(new ResponseSheetDocumentValidator(instrument).Validate(ResponseSheetDocument.From(instrument.Blank())).Errors);
        Assert.Empty(new ScoreReportDocumentValidator().Validate(ScoreReportDocument.From(instrument.Blank().Score())).Errors);
    });

    [Fact]
    public void A_failure_has_code_path_severity_and_the_finding_itself()
    {
        DefinitionDocument document = DefinitionDocument.From(Samples.PulseInstrument);
        document.Items![1].Weight = 0;
        document.Title = null;
        ValidationResult result = new DefinitionDocumentValidator().Validate(document);
        Assert.Equal(["TA4021 title Error", "TA1023 items[1].weight Error"], result.Errors.Select(Text));
        Assert.Equal(document.ToInstrument().Findings, result.Errors.Select(failure => (Finding)failure.CustomState));
        Assert.Equal("Item b2 has the weight 0; weights are whole numbers from 1 to 1000.", result.Errors[1].ErrorMessage);
    }

    [Fact]
    public void In_a_hosts_pipeline_paths_begin_at_the_hosts_model()
    {
        Upload upload = Good();
        upload.Definition!.Scales![0].Items = ["b1", "b9"];
        upload.Sheets![1].Administration = new AdministrationDocument { Session = -1 };
        upload.Report!.Scales![1].Score!.Denominator = 0;
        Assert.Equal(
            [
                "TA1025 Definition.items[1] Error", "TA1025 Definition.items[2] Error", "TA1027 Definition.scales[0].items[1] Error", "TA1043 Definition.scales[0].rule Error",
                "TA4027 Sheets[1].administration.session Error", "TA4050 Report.scales[1].score Error",
            ],
            new UploadValidator().Validate(upload).Errors.Select(Text));
        Assert.True(new UploadValidator().Validate(Good()).IsValid);
    }

    [Fact]
    public async Task The_asynchronous_pipeline_finds_the_same()
    {
        Upload upload = Good();
        upload.Definition!.Document = "letter";
        ValidationResult result = await new UploadValidator().ValidateAsync(upload);
        Assert.Equal(["TA4010 Definition.document Error"], result.Errors.Select(Text));
    }

    [Fact]
    public void A_document_the_host_does_not_have_is_not_judged() => Assert.True(new UploadValidator().Validate(new Upload()).IsValid);

    [Fact]
    public void Trouble_with_an_answer_is_a_warning_and_with_the_whole_an_error()
    {
        ResponseSheetDocument document = ResponseSheetDocument.From(Samples.PulseInstrument.Blank());
        document.Answers = [new AnswerDocument { Item = "b1", Value = 9 }];
        Assert.Equal(["TA2001 answers[0] Warning"], new ResponseSheetDocumentValidator(Samples.Catalog).Validate(document).Errors.Select(Text));
        Assert.Equal(["TA4040 instrument.id Error"], new ResponseSheetDocumentValidator(Samples.House).Validate(document).Errors.Select(Text));
        document.Strays = Enumerable.Range(0, 1001).Select(_ => new StrayAnswerDocument { Item = "z", Text = "" }).ToArray();
        Assert.Equal("TA2051 strays Warning", Text(new ResponseSheetDocumentValidator(Samples.Catalog).Validate(document).Errors.Last()));
    }

    [Fact]
    public void A_message_never_shows_what_a_person_wrote()
    {
        const string Secret = "hunter2secret";
        ResponseSheetDocument document = ResponseSheetDocument.From(Samples.PulseInstrument.Blank());
        document.Answers = [new AnswerDocument { Item = "b1", Invalid = new InvalidAnswerDocument { Code = "TA2005", Text = Secret } }, new AnswerDocument { Item = Secret, Value = 1 }];
        document.Administration = new AdministrationDocument { Date = Secret };
        ValidationException exception = Assert.Throws<ValidationException>(() => new ResponseSheetDocumentValidator(Samples.Catalog).ValidateAndThrow(document));
        Assert.Equal(3, exception.Errors.Count());
        Assert.DoesNotContain(Secret, exception.ToString(), StringComparison.Ordinal);
        Assert.Contains("what was written", exception.Message, StringComparison.Ordinal);
        Assert.All(exception.Errors, failure => Assert.DoesNotContain(Secret, failure + failure.ErrorMessage + failure.PropertyName + failure.AttemptedValue, StringComparison.Ordinal));
        Assert.All(exception.Errors, failure => Assert.Equal(Secret, ((Finding)failure.CustomState).AttemptedValue));
    }

    [Fact]
    public void A_validator_of_sheets_needs_to_know_instruments()
    {
        Assert.Equal("catalog", Assert.Throws<ArgumentNullException>(() => new ResponseSheetDocumentValidator((Catalog.InstrumentCatalog)null!)).ParamName);
        Assert.Equal("instrument", Assert.Throws<ArgumentNullException>(() => new ResponseSheetDocumentValidator((Instrument)null!)).ParamName);
    }

    private static string Text(ValidationFailure failure) => failure.ErrorCode + " " + failure.PropertyName + " " + failure.Severity;

    private static Upload Good() => new()
    {
        Definition = DefinitionDocument.From(Samples.PulseInstrument),
        Sheets = [ResponseSheetDocument.From(Samples.House.Blank()), ResponseSheetDocument.From(Samples.PulseInstrument.Answer(1, 2, 3, 4, 5))],
        Report = ScoreReportDocument.From(Samples.PulseInstrument.Answer(1, 2, 3, 4, 5).Score()),
    };

    private sealed class Upload
    {
        public DefinitionDocument? Definition { get; set; }

        public ResponseSheetDocument[]? Sheets { get; set; }

        public ScoreReportDocument? Report { get; set; }
    }

    private sealed class UploadValidator : AbstractValidator<Upload>
    {
        public UploadValidator()
        {
            RuleFor(upload => upload.Definition!).SetValidator(new DefinitionDocumentValidator());
            RuleForEach(upload => upload.Sheets).SetValidator(new ResponseSheetDocumentValidator(Samples.Catalog));
            RuleFor(upload => upload.Report!).SetValidator(new ScoreReportDocumentValidator());
        }
    }
}
