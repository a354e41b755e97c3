namespace Negotiation.Cli;

/// <summary>Writes a digest as a note that fits one screen for a short record.</summary>
internal sealed class DigestText(Page page)
{
    /// <summary>Writes the whole digest.</summary>
    public void Write(Digest digest)
    {
        page.Line($"{digest.Title} ({digest.Id})", Ink.Heading);
        foreach (var source in digest.Sources)
        {
            page.Line($"Source: {Words(source)}", Ink.Aside);
        }

        Section("Parties", digest.Parties, Write);
        if (digest.OthersNamed.Count > 0)
        {
            page.Line($"Also named: {string.Join("; ", digest.OthersNamed.Select(Words))}", indent: 2);
        }

        Section("On the table", digest.Proposals, Write);
        Section("What happened", digest.Events, Write);
        Section("Who said what", digest.Statements, statement => Write(statement, digest.Sources));
        Section("Contested or doubtful", digest.Doubts, doubt => page.Line($"- {doubt.Words}", indent: 2));
    }

    private static string Words(SourceNote source) =>
        string.Join(", ", new[] { source.Publisher, source.Author, Quoted(source.Title), source.Published, source.Standing }.OfType<string>());

    private static string? Quoted(string? text) => text is null ? null : $"\"{text}\"";

    private static string Words(PersonNote person)
    {
        var offices = person.Offices.Count == 0 ? "" : $", {string.Join(", ", person.Offices)}";
        var statements = person.Statements == 0 ? "" : $" ({Counts.Of(person.Statements, "statement")})";
        return $"{person.Name}{offices}{statements}";
    }

    /// <summary>Whether a report only says that the source speaks for itself, or names the one source there is.</summary>
    private static bool IsNoNews(ReportNote report, StatementNote statement, IReadOnlyList<SourceNote> sources) =>
        report is { Quotes.Count: 0, Wordings: not ["inferred"] }
        && (string.Equals(report.AccordingTo, statement.Who, StringComparison.Ordinal)
            || (sources is [var only] && string.Equals(report.AccordingTo, only.Publisher, StringComparison.Ordinal)));

    private static string Words(ReportNote report)
    {
        var inferred = report.Wordings is ["inferred"] ? " [inferred]" : "";
        var quotes = report.Quotes.Count == 0 ? "" : $": {string.Join("; ", report.Quotes.Select(Quoted))}";
        return report.AccordingTo + inferred + quotes;
    }

    private void Section<T>(string heading, IReadOnlyList<T> notes, Action<T> write)
    {
        page.Gap();
        page.Line(heading, Ink.Heading);
        if (notes.Count == 0)
        {
            page.Line("Nothing is recorded.", Ink.Aside, indent: 2);
        }

        foreach (var note in notes)
        {
            write(note);
        }
    }

    private void Write(PartyNote party)
    {
        var aliases = party.AlsoCalled.Count == 0 ? "" : $", also called {Lists.And(party.AlsoCalled)}";
        page.Line($"{party.Name}, {party.Kind}{aliases}", indent: 2);
        foreach (var person in party.People)
        {
            page.Line(Words(person), indent: 4);
        }
    }

    private void Write(ProposalNote proposal)
    {
        var kind = proposal.What.Contains(proposal.Sort, StringComparison.Ordinal) ? "" : $"{proposal.Sort}: ";
        page.Line($"- {kind}{proposal.What}", indent: 2);
        Detail("in sum", proposal.Summary);
        Detail("issue", proposal.Issue);
        Detail("toward", Lists.And(proposal.Toward));
        Detail("when", proposal.When);
        Detail("only if", Lists.And(proposal.Conditions));
        Detail("excluded", Lists.And(proposal.Excluded));
        Detail(proposal.VenueOneOf.Count == 1 ? "venue" : "venue, one of", Lists.Or(proposal.VenueOneOf));
        Detail("so far", proposal.Moves.Count == 0
            ? "no statement puts or answers it"
            : string.Join("; ", proposal.Moves.Select(move => move.Words)));
        Detail("events", string.Join("; ", proposal.Events));
    }

    private void Write(EventNote happening)
    {
        var mark = string.Equals(happening.Occurrence, "happened", StringComparison.Ordinal) ? "" : $" [{happening.Occurrence}]";
        var form = happening.Form is { } words ? $"{words} " : "";
        var place = happening.Place is { } name ? $" in {name}" : "";
        var who = happening.Participants.Count == 0 ? "" : $": {Lists.And(happening.Participants)}";
        page.Line($"- {happening.When ?? "undated"}{mark} {form}{happening.Kind}{place}{who}", indent: 2);
        Detail("about", string.Join("; ", happening.About));
        Detail("effect", string.Join("; ", happening.Effects));
        Detail("counted", string.Join("; ", happening.Measures));
        Detail("order", string.Join("; ", happening.Order));
    }

    private void Write(StatementNote statement, IReadOnlyList<SourceNote> sources)
    {
        var to = statement.To.Count == 0 ? "" : $" (to {Lists.And(statement.To)})";
        var mark = statement.IsAttributed ? " [attributed]" : "";
        page.Line($"- {statement.Who} {statement.Did}{to}{mark}: {string.Join("; ", statement.On)}", indent: 2);
        Detail("content", statement.Content);
        Detail("on conditions", Lists.And(statement.Conditions));
        Detail("iteration", statement.Iteration);
        Detail("answers", statement.Answers);
        Detail("reacts to", statement.ReactsTo);
        foreach (var report in statement.Reports.Where(report => !IsNoNews(report, statement, sources)))
        {
            Detail("according to", Words(report));
        }
    }

    private void Detail(string label, string? text)
    {
        if (!string.IsNullOrEmpty(text))
        {
            page.Line($"{label}: {text}", Ink.Aside, indent: 4);
        }
    }
}
