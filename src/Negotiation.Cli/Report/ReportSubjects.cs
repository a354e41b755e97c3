using Negotiation.Model;

namespace Negotiation.Cli;

/// <summary>The rows of the matrix: the proposals by the points of the agenda, then whatever else is spoken about.</summary>
internal sealed class ReportSubjects
{
    private readonly RecordIndex index;
    private readonly ReportWords words;
    private readonly Dictionary<Reference, int> places = [];
    private readonly List<ReportSubject> subjects = [];

    /// <summary>The subjects of a record; those of its agenda in order.</summary>
    public ReportSubjects(RecordIndex index, ReportWords words)
    {
        this.index = index;
        this.words = words;
        var byIssue = index.Record.Proposals.ToLookup(proposal => proposal.Issue);
        foreach (var issue in index.Record.Issues)
        {
            Of(issue.Reference);
            foreach (var proposal in byIssue[issue.Id])
            {
                Of(proposal.Reference);
            }
        }
    }

    /// <summary>The subjects.</summary>
    public IReadOnlyList<ReportSubject> All => subjects;

    /// <summary>The place of a subject.</summary>
    public int Of(Reference on)
    {
        if (!places.TryGetValue(on, out var place))
        {
            place = subjects.Count;
            places[on] = place;
            subjects.Add(new ReportSubject(ReportWords.Capital(words.Names.Of(on)), GroupOf(on)));
        }

        return place;
    }

    private string GroupOf(Reference on) => index.Find(on) switch
    {
        Issue issue => issue.Name,
        Proposal { Issue: { } issue } => words.Names.Of(issue),
        Proposal => "Proposals without a point of the agenda",
        Territory => "Territories",
        Document => "Documents",
        Event => "Events",
        Statement => "Statements",
        _ => "Other subjects",
    };
}
