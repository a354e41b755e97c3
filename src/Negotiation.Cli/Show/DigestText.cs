namespace Negotiation.Cli;

/// <summary>Writes a digest with every detail.</summary>
internal sealed class DigestText(Page page)
{
    private readonly DigestSheet sheet = new(page);

    /// <summary>Writes the whole digest.</summary>
    public void Write(Digest digest)
    {
        sheet.Top(digest);
        sheet.Section("Parties", digest.Parties, Write);
        if (digest.OthersNamed.Count > 0)
        {
            page.Line($"Also named: {string.Join("; ", digest.OthersNamed.Select(Words))}", indent: 2);
        }

        sheet.Section("On the table", digest.Proposals, Write);
        if (digest.Documents.Count > 0)
        {
            sheet.Section("Texts", digest.Documents, Write);
        }

        sheet.Section("What happened", digest.Events, Write);
        sheet.Section("Who said what", digest.Statements, statement => Write(statement, digest.Sources));
        sheet.Section("Contested or doubtful", digest.Doubts, doubt => sheet.Item(doubt.Words));
    }

    private static string Words(PersonNote person)
    {
        var statements = person.Statements == 0 ? "" : $" ({Counts.Of(person.Statements, "statement")})";
        return DigestSheet.Words(person) + statements;
    }

    /// <summary>Whether a report only says that the source speaks for itself, or names the one source there is.</summary>
    private static bool IsNoNews(ReportNote report, StatementNote statement, IReadOnlyList<SourceNote> sources) =>
        report is { Quotes.Count: 0, IsInferred: false }
        && (string.Equals(report.AccordingTo, statement.Who, StringComparison.Ordinal)
            || (sources is [var only] && string.Equals(report.AccordingTo, only.Publisher, StringComparison.Ordinal)));

    private static string Words(ReportNote report)
    {
        var inferred = report.IsInferred ? " [inferred]" : "";
        var quotes = report.Quotes.Count == 0 ? "" : $": {string.Join("; ", report.Quotes.Select(DigestSheet.Quoted))}";
        return report.AccordingTo + inferred + quotes;
    }

    private void Write(PartyNote party)
    {
        var aliases = party.AlsoCalled.Count == 0 ? "" : $", also called {Lists.And(party.AlsoCalled)}";
        page.Line($"{party.Name}{Doubtful.MarkOf(party.IsDoubtful)}, {party.Kind}{aliases}", indent: 2);
        sheet.Detail("role", string.Join("; ", party.Roles));
        foreach (var person in party.People)
        {
            page.Line(Words(person), indent: 4);
        }
    }

    private void Write(ProposalNote proposal)
    {
        var kind = proposal.What.Contains(proposal.Sort, StringComparison.Ordinal) ? "" : $"{proposal.Sort}: ";
        sheet.Item($"{kind}{proposal.What}{Doubtful.MarkOf(proposal.IsDoubtful)}");
        sheet.Detail("in sum", proposal.Summary is { } summary ? summary + Doubtful.MarkOf(proposal.IsDoubtful) : null);
        sheet.Detail("issue", proposal.Issue);
        sheet.Detail("toward", Lists.And(proposal.Toward));
        sheet.Detail("when", proposal.When);
        sheet.Detail("only if", Lists.And(proposal.Conditions));
        sheet.Detail("consent", proposal.Consent);
        sheet.Detail("void when", Lists.Or(proposal.VoidWhen));
        sheet.Detail("a party may leave", proposal.Withdrawal);
        sheet.Detail("open until", proposal.OpenUntil);
        sheet.Detail("covers", Lists.And(proposal.Covers));
        sheet.Detail("does not cover", Lists.And(proposal.NotCovering));
        sheet.Detail("excluded", Lists.And(proposal.Excluded));
        sheet.Detail(DigestSheet.VenueLabel(proposal), Lists.Or(proposal.VenueOneOf));
        sheet.Detail("so far", DigestSheet.SoFar(proposal));
        sheet.Detail("events", string.Join("; ", proposal.Events));
    }

    private void Write(DocumentNote document)
    {
        sheet.Item(document.Name);
        sheet.Detail("available", document.Availability);
        sheet.Detail("only if", Lists.And(document.Conditions));
        sheet.Detail("consent", document.Consent);
        sheet.Detail("void when", Lists.Or(document.VoidWhen));
        sheet.Detail("a party may leave", document.Withdrawal);
    }

    private void Write(EventNote happening)
    {
        sheet.Item(DigestSheet.Words(happening));
        sheet.Detail("in sum", happening.Summary);
        sheet.Detail("about", string.Join("; ", happening.About));
        sheet.Detail("effect", string.Join("; ", happening.Effects));
        sheet.Detail("counted", string.Join("; ", happening.Measures));
        sheet.Detail("vote", string.Join("; ", happening.Votes));
        sheet.Detail("order", string.Join("; ", happening.Order));
    }

    private void Write(StatementNote statement, IReadOnlyList<SourceNote> sources)
    {
        sheet.Item($"{statement.Who} {statement.Deed}: {string.Join("; ", statement.On)}");
        sheet.Detail("content", statement.Content);
        sheet.Detail("on conditions", Lists.And(statement.Conditions));
        sheet.Detail("iteration", statement.Iteration);
        sheet.Detail("answers", statement.Answers);
        sheet.Detail("reacts to", statement.ReactsTo);
        foreach (var report in statement.Reports.Where(report => !IsNoNews(report, statement, sources)))
        {
            sheet.Detail("according to", Words(report));
        }
    }
}
