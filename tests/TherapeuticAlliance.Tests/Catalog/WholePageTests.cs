using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests.Catalog;

/// <summary>Whole pages, put together by hand from the sentences that docs/instruments show.</summary>
public sealed class WholePageTests
{
    [Fact]
    public void A_page_of_a_form_of_which_little_is_said_has_what_every_page_has()
    {
        Instrument form = Forms.Sum(2);

        Assert.Equal(
            """
            # Form

            - filled in by: client
            - items: 2
            - answers: 1 to 5
            - a higher score is better

            ## Scales

            | scale | code | measures | items | score | range |
            | --- | --- | --- | --- | --- | --- |
            | s | `s` | not stated | all 2 | sum | 2 to 10 |

            ## Keying

            - no item is reversed

            ## Missing answers

            - `s`: every item must be answered, or there is no score (default of this library; no published rule was found)

            ## Cut-offs

            - none for `s`. The definition names no published cut-off.

            ## Evidence of the key

            - `s`: supplied by the author of the definition, without a source

            ## Rights

            - holder: not stated
            - where to ask: not stated
            - permission to use it: no statement was found; ask
            - permission to use it electronically: no statement was found; ask

            ## Definition

            `form` 1.0.0, content hash `
            """.Replace("\r\n", "\n") + form.ContentHash + "`.\n",
            form.Describe());
    }

    [Fact]
    public void A_page_of_a_form_of_which_all_is_said_has_all_of_it_in_its_place()
    {
        Instrument form = House();

        Assert.Equal(
            """
            # House form (HF)

            - measures: outcome, trust
            - single items ask about: safety
            - filled in by: night nurse
            - items: 5
            - answers: 0 to 3 (0 never, 3 always); or not applicable
            - a higher score is better or worse by scale, see below
            - questions shared with other forms: bank `pool`

            ## Scales

            | scale | code | measures | items | score | range | higher is |
            | --- | --- | --- | --- | --- | --- | --- |
            | T score | `t` | outcome, trust | a, b | sum, looked up in a table | 20 to 80 | better |
            | points | `points` | not stated | c, d | sum | 0 to 18 | worse |
            | up | `up` | overall, outcome | a, b | mean × 10 | 0 to 30 | better |

            ## Keying

            - no item is reversed
            - on the form, but on no scale: e

            scores of `t` by raw score:

            | raw score | score |
            | --- | --- |
            | 0 | 20 |
            | 1 | 25 |
            | 2 | 30 |
            | 3 | 35.5 |
            | 4 | 40 |
            | 5 | 50 |
            | 6 | 80 |

            ## Missing answers

            - the form as a whole: at most 1 missing, or none of its scales has a score (published: Manual, page 3)
            - `t`: at most 1 missing, or there is no score; the sum is prorated from the answered items (published: Manual, page 4); the score of an incomplete form is rounded to a whole number, a half up
            - `points`: every item must be answered, or there is no score (default of this library; no published rule was found)
            - `up`: at least 1 answered, or there is no score; the mean is that of the answered items (as the author of the definition says); the score of an incomplete form is rounded up to a whole number

            ## Cut-offs

            - `t` at or above 40: It is high. (`high`)
              - Somebody (2001)
            - none for `points`. We know none.
            - none for `up`. The definition names no published cut-off.

            ## Figures of published samples

            | scale | sample | n | mean | SD | source |
            | --- | --- | --- | --- | --- | --- |
            | `t` | Students | 12 | 50.5 | 10 | Somebody (2001) |

            ## Items looked at by themselves

            Every report says whether these are answered above the value, whatever the score. It says nothing else.

            | item | above | source |
            | --- | --- | --- |
            | a | 1 | Somebody (2001) |

            ## Evidence of the key

            - `t`: verified (two independent sources, or one that agrees with published figures)
              - one
              - two
            - `points`: supplied by the author of the definition
              - our pilot
            - `up`: verified (two independent sources, or one that agrees with published figures)
              - onetwo

            ## Items

            | item | number | about (our label) | measures | in the bank | counts | applies when |
            | --- | --- | --- | --- | --- | --- | --- |
            | a | 1 | mood | outcome |  |  |  |
            | b | 2 |  | safety, overall | pool.7 |  |  |
            | c | 3 |  | safety | pool.3 | 0, 1, 4, 9 |  |
            | d | 4 |  |  |  | 9, 4, 1, 0 |  |
            | e | 5 |  |  |  |  | item a is one of 2, 3 |

            ## Rights

            - holder: Somebody
            - where to ask: somebody@example.org
            - permission to use it: needed
            - permission to use it electronically: not needed, as a source states
            - Ask first.

            ## Published in

            - Somebody (2001), A journal 1, 1-2 doi:10.1000/x
            - Nobody (2002)

            ## Definition

            `house-form` 2.1.0, content hash `
            """.Replace("\r\n", "\n") + form.ContentHash + "`.\n",
            form.Describe());
    }

    // The items c and d count squares, d from the other end.
    private static Instrument House() => Instrument.Define("house-form", "2.1.0").Titled("House form", "HF").RatedBy(Rater.Of("night-nurse"))
        .Answered(Likert.Points(0, 3).LabelledAt(0, "never").LabelledAt(3, "always").OrNotApplicable())
        .Cited("Somebody (2001), A journal 1, 1-2", "10.1000/x").Cited("Nobody (2002)")
        .Rights(new Rights("Somebody", "somebody@example.org", Permission.Needed, Permission.NotNeeded, "Ask first."))
        .Items("a", "b", "c", "d", "e").Reversed("d").Unscored("e").FormAtMostMissing(1, "Manual, page 3")
        .Item("a", i => i.About("mood").Measuring(Construct.Outcome).AlertAbove(1, "Somebody (2001)"))
        .Item("b", i => i.FromBank("pool.7").Measuring(Construct.Safety, Construct.Global))
        .Item("c", i => i.FromBank("pool.3").Measuring(Construct.Safety).Points(0, 1, 4, 9))
        .Item("d", i => i.Points(0, 1, 4, 9)).Item("e", i => i.AppliesWhen("a", 2, 3))
        .Scale("t", s => s.Named("T score").Items("a", "b").Sum().ConvertedBy(20, 25, 30, 35.5m, 40, 50, 80).Measuring(Construct.Outcome, Construct.Trust)
            .AtMostMissing(1, "Manual, page 4").RoundedWhenProrated(ScoreRounding.HalfUp).Evidence(EvidenceLevel.Verified, "one", "two")
            .Threshold("high", Comparison.AtOrAbove, 40, "It is high.", "Somebody (2001)").Norm("Students", 12, 50.5m, 10, "Somebody (2001)"))
        .Scale("points", s => s.Items("c", "d").Sum().HigherIsWorse().Evidence(EvidenceLevel.CallerSupplied, "our pilot").NoThresholds("We know none."))
        .Scale("up", s => s.Items("a", "b").Mean().Times(10).Measuring(Construct.Global, Construct.Outcome).AtLeastAnswered(1)
            .RoundedWhenProrated(ScoreRounding.Up).Evidence(EvidenceLevel.Verified, "onetwo")).Build();
}
