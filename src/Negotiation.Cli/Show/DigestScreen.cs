namespace Negotiation.Cli;

/// <summary>Writes a digest so that a short record fits one screen: what one part tells, another does not repeat.</summary>
internal sealed class DigestScreen(Page page)
{
    private readonly DigestSheet sheet = new(page);

    /// <summary>Writes the digest.</summary>
    public void Write(Digest digest)
    {
        sheet.Top(digest);
        sheet.Section("Parties", digest.Parties, Write);
        if (digest.OthersNamed.Count > 0)
        {
            page.Line($"Also named: {string.Join("; ", digest.OthersNamed.Select(DigestSheet.Words))}", indent: 2);
        }

        sheet.Section("On the table, and what was said of it so far", digest.Proposals, Write);
        if (digest.Documents.Count > 0)
        {
            sheet.Section("Texts", digest.Documents, Write);
        }

        sheet.Section("What happened", digest.Events, Write);
        WriteStatements(digest);
        sheet.Section("Contested or doubtful", DoubtGroups.Of(digest.Doubts), sheet.Item);
    }

    /// <summary>Whether the line "so far" of the proposals tells all that is to be told of a statement.</summary>
    private static bool IsStated(StatementNote statement) =>
        statement is
        {
            IsOnProposals: true,
            IsAttributed: false,
            Content: null,
            Conditions.Count: 0,
            Iteration: null,
            Answers: null,
            ReactsTo: null,
        }
        && statement.Reports.All(report => report is { Quotes.Count: 0, IsInferred: false });

    /// <summary>What is proposed, with its sort where the words do not name it; an undertaking is anything else.</summary>
    private static string Headline(ProposalNote proposal)
    {
        var words = proposal.Summary ?? proposal.What;
        var sort = proposal.Sort is ProposalWords.Generic || words.Contains(proposal.Sort, StringComparison.OrdinalIgnoreCase) ? "" : $" ({proposal.Sort})";
        return words + sort + Doubtful.MarkOf(proposal.IsDoubtful);
    }

    private static string? Term(string label, string? text) => string.IsNullOrEmpty(text) ? null : $"{label}: {text}";

    private static string Words(StatementNote statement, StatementNote? before, IReadOnlyList<SourceNote> sources)
    {
        var reaction = statement.ReactsTo is { } cause && !statement.Who.Contains(cause, StringComparison.Ordinal) ? cause : null;
        string?[] parts =
        [
            On(statement, before),
            statement.Content,
            statement.Conditions.Count == 0 ? null : $"if {Lists.And(statement.Conditions)}",
            statement.Iteration,
            statement.Answers is { } answered ? $"answers {answered}" : null,
            reaction is null ? null : $"reacts to {reaction}",
            .. statement.Reports.Select(report => Words(report, statement, sources)),
        ];
        return $"{statement.Deed}: {string.Join("; ", parts.OfType<string>())}";
    }

    /// <summary>What it is on, unless that was just named or is quoted word for word.</summary>
    private static string? On(StatementNote statement, StatementNote? before) =>
        before is not null && before.On.SequenceEqual(statement.On, StringComparer.Ordinal) ? "the same"
        : statement is { On: [var on], IsDoubtful: true } && on.EndsWith(Doubtful.Mark, StringComparison.Ordinal) && statement.Reports.Any(report => report.Quotes.Contains(on[..^Doubtful.Mark.Length], StringComparer.Ordinal)) ? null
        : Lists.And(statement.On);

    /// <summary>Who reports, unless it is the speaker or the only source, and the words that are quoted.</summary>
    private static string? Words(ReportNote report, StatementNote statement, IReadOnlyList<SourceNote> sources)
    {
        var teller = sources is [var only] ? WithoutSource(report.AccordingTo, only.Publisher) : report.AccordingTo;
        var isNoNews = teller.Length == 0 || statement.Who.StartsWith(teller, StringComparison.Ordinal);
        var according = isNoNews ? null : $"according to {teller}";
        var inferred = report.IsInferred ? "[inferred]" : null;
        var head = string.Join(' ', new[] { according, inferred }.OfType<string>());
        var quotes = string.Join("; ", report.Quotes.Select(DigestSheet.Quoted));
        return head.Length == 0 ? (quotes.Length == 0 ? null : quotes) : quotes.Length == 0 ? head : $"{head}: {quotes}";
    }

    private static string WithoutSource(string chain, string publisher) =>
        string.Equals(chain, publisher, StringComparison.Ordinal) ? ""
        : chain.EndsWith($", in {publisher}", StringComparison.Ordinal) ? chain[..^$", in {publisher}".Length]
        : chain;

    private void Write(PartyNote party)
    {
        var people = party.People.Count == 0 ? "" : $": {string.Join("; ", party.People.Select(DigestSheet.Words))}";
        page.Line($"{party.Name}{Doubtful.MarkOf(party.IsDoubtful)} ({string.Join("; ", [party.Kind, .. party.Roles])}){people}", indent: 2);
    }

    private void Write(ProposalNote proposal)
    {
        sheet.Item($"{Headline(proposal)}: {DigestSheet.SoFar(proposal)}");
        string?[] terms =
        [
            Term("toward", Lists.And(proposal.Toward)),
            Term("when", proposal.When),
            Term("only if", Lists.And(proposal.Conditions)),
            Term("consent", proposal.Consent),
            Term("void when", Lists.Or(proposal.VoidWhen)),
            Term("a party may leave", proposal.Withdrawal),
            Term("open until", proposal.OpenUntil),
            Term("covers", Lists.And(proposal.Covers)),
            Term("does not cover", Lists.And(proposal.NotCovering)),
            Term("excluded", Lists.And(proposal.Excluded)),
            Term(DigestSheet.VenueLabel(proposal), Lists.Or(proposal.VenueOneOf)),
        ];
        if (string.Join("; ", terms.OfType<string>()) is { Length: > 0 } known)
        {
            page.Line(known, Ink.Aside, indent: 4);
        }
    }

    private void Write(DocumentNote document)
    {
        string?[] terms =
        [
            document.Availability,
            Term("only if", Lists.And(document.Conditions)),
            Term("consent", document.Consent),
            Term("void when", Lists.Or(document.VoidWhen)),
            Term("a party may leave", document.Withdrawal),
        ];
        sheet.Item($"{document.Name}: {string.Join("; ", terms.OfType<string>())}");
    }

    private void Write(EventNote happening)
    {
        IReadOnlyList<string> about = happening.IsAboutProposals ? [$"about {string.Join("; ", happening.About.Select(Shortening.Of))}"] : [];
        var order = happening.When is null ? happening.Order : [];
        sheet.Item(string.Join("; ", [DigestSheet.Words(happening), .. happening.Summary is { } summary ? [summary] : Array.Empty<string>(), .. happening.Effects, .. happening.Measures, .. happening.Votes.Select(vote => $"vote: {vote}"), .. order, .. about]));
    }

    private void WriteStatements(Digest digest)
    {
        var spelled = digest.Statements.Where(statement => !IsStated(statement)).ToList();
        var stated = digest.Statements.Count - spelled.Count;
        StatementNote? last = null;
        string[] rest = stated == 0 ? [] : [$"{stated} more only put or answer a proposal, as listed above; --all spells them out."];
        sheet.Section<string>("Who said what", [.. spelled.Select(Paragraph), .. rest], text => page.Line(text, indent: 2));

        // Who goes on speaking is not named again.
        string Paragraph(StatementNote statement)
        {
            var before = string.Equals(last?.Who, statement.Who, StringComparison.Ordinal) ? last : null;
            last = statement;
            return $"{(before is null ? $"- {statement.Who}" : "- and")} {Words(statement, before, digest.Sources)}";
        }
    }
}
