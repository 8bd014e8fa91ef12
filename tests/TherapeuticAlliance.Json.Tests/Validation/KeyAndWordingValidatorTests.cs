using System;
using FluentValidation.Results;
using TherapeuticAlliance.Json.Documents;
using TherapeuticAlliance.Json.Validation;
using Xunit;

namespace TherapeuticAlliance.Json.Tests.Validation;

public class KeyAndWordingValidatorTests
{
    [Fact]
    public void A_key_a_host_has_bound_is_checked_too()
    {
        var key = new KeyDocument
        {
            Document = KeyDocument.Kind,
            DocumentVersion = 1,
            Instrument = new InstrumentReferenceDocument { Id = "calpas-p", Version = "1.0.0", ContentHash = Keys.CalpasP.ContentHash },
            Scales = [new KeyScaleDocument { Code = "a", Numbers = [99], Aggregation = "sum" }],
        };
        ValidationFailure failure = new KeyDocumentValidator(Keys.CalpasP).Validate(key).Errors[0];
        Assert.Equal(("TA1027", "scales[0].numbers[0]"), (failure.ErrorCode, failure.PropertyName));
        Assert.Equal("TA4010", Assert.Single(new KeyDocument { Document = "x" }.ToInstrument(Keys.CalpasP).Findings).Code);
    }

    [Fact]
    public void A_wording_a_host_has_bound_is_checked_too()
    {
        WordingDocument wording = WordingDocument.From(Expect.Valid(AllianceJson.ReadWording(Keys.Wording, Samples.PulseInstrument)));
        var validator = new WordingDocumentValidator(Samples.PulseInstrument);
        Assert.True(validator.Validate(wording).IsValid);
        wording.Items![2].Text = " ";
        Assert.Equal("items[2].text", Assert.Single(validator.Validate(wording).Errors).PropertyName);
        Assert.Equal("TA4011", Assert.Single(new WordingDocument { DocumentVersion = 2 }.ToPack(Samples.PulseInstrument).Findings).Code);
    }

    [Fact]
    public void A_validator_needs_an_instrument()
    {
        Assert.Equal("instrument", Assert.Throws<ArgumentNullException>(() => new KeyDocumentValidator(null!)).ParamName);
        Assert.Equal("instrument", Assert.Throws<ArgumentNullException>(() => new WordingDocumentValidator(null!)).ParamName);
    }
}
