namespace Negotiation.Drafting.Tests.Adding;

/// <summary>Two short articles on one dispute, and a draft of each.</summary>
internal static class Ferries
{
    public const string HeraldText =
        """
        Talks between the Seafarers' Union and Northern Ferries broke off on 3 March 2025. The company had offered a pay rise of 3 percent.
        The union rejected the offer on 4 March 2025, its general secretary Ana Ruiz said.
        """;

    public const string GazetteText =
        """
        Northern Ferries Ltd and the Seafarers' Union met again on 10 March 2025 at the office of the Port Authority.
        On 4 March 2025 the union had turned the first offer down, Ms A. Ruiz said. On 11 March 2025 the company offered a rise of 4 percent.
        """;

    public const string HeraldDraft =
        """
        negotiation: Pay of the ferry crews
        source: herald, Ferry talks break off | The Herald | 5 March 2025 | en

        party: Seafarers' Union (trade-union)
          > the Seafarers' Union
        party: Northern Ferries (company)
          > Northern Ferries
        person: Ana Ruiz, general secretary of Seafarers' Union
          > its general secretary Ana Ruiz

        deed: pay offer: raise-pay, 3 percent
          by: Northern Ferries
          > a pay rise of 3 percent
        event: talks (talks, happened), 3 March 2025
          with: Seafarers' Union; Northern Ferries
          > Talks between the Seafarers' Union and Northern Ferries broke off on 3 March 2025

        said: Northern Ferries proposes pay offer
          > The company had offered a pay rise of 3 percent
        said: Ana Ruiz for Seafarers' Union rejects pay offer, 4 March 2025
          > The union rejected the offer on 4 March 2025
        """;

    public const string GazetteDraft =
        """
        negotiation: Ferries
        source: gazette, Ferry talks resumed | The Gazette | 12 March 2025 | en

        party: Northern Ferries Ltd (company)
          > Northern Ferries Ltd
        party: Port Authority (body)
          > the Port Authority
        person: A. Ruiz
          > Ms A. Ruiz

        deed: better offer: raise-pay, 4 percent
          by: Northern Ferries Ltd
          > a rise of 4 percent
        event: second talks (talks, happened), 10 March 2025
          with: Seafarers' Union; Northern Ferries Ltd
          > Northern Ferries Ltd and the Seafarers' Union met again on 10 March 2025

        said: A. Ruiz for Seafarers' Union rejects pay offer, 4 March 2025
          > On 4 March 2025 the union had turned the first offer down
        said: Northern Ferries Ltd proposes better offer, 11 March 2025
          > On 11 March 2025 the company offered a rise of 4 percent
        """;

    /// <summary>What a person decides about the second article.</summary>
    public const string Decided =
        """
        # the company and its legal form
        party Northern Ferries Ltd: same as northern-ferries
        person A. Ruiz: same as ana-ruiz
        deed better offer: new
        said A. Ruiz for Seafarers' Union rejects pay offer, 4 March 2025: same as ana-ruiz-reject-pay-offer
        """;

    public static SourceText Herald => new("herald", HeraldText);

    public static SourceText Gazette => new("gazette", GazetteText);

    /// <summary>The record of the first article.</summary>
    public static NegotiationRecord First { get; } = Anchored(HeraldDraft, Herald);

    /// <summary>The record of a draft that has no errors.</summary>
    public static NegotiationRecord Anchored(string draft, params IEnumerable<SourceText> texts)
    {
        var result = Draft.Parse(draft).Anchor(texts);
        Assert.True(result.Record is not null, string.Join('\n', result.Diagnostics));
        return result.Record!;
    }

    /// <summary>The second article, added to the first with decisions.</summary>
    public static AdditionResult Second(string decisions = "", string draft = GazetteDraft) =>
        Draft.Parse(draft).AddTo(First, [Gazette], Decisions.Parse(decisions));

    /// <summary>A record that was made without errors and without questions.</summary>
    public static NegotiationRecord RecordOf(AdditionResult result)
    {
        Assert.True(
            result.Record is not null,
            string.Join('\n', [.. result.Diagnostics.Select(finding => finding.ToString()), .. result.DecisionDiagnostics.Select(finding => finding.ToString()), .. result.Questions.Select(question => question.ToString())]));
        return result.Record!;
    }
}
