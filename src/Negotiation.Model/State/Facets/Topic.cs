namespace Negotiation.Model;

/// <summary>A proposal, provision or document that can be offered, agreed, in force and performed.</summary>
/// <param name="on">Its name.</param>
/// <param name="entry">The proposal or document; <c>null</c> for a provision.</param>
internal sealed class Topic(Reference on, Entry? entry)
{
    private readonly Dictionary<Topic, Topic[]> paths = [];
    private HashSet<Topic>? above;
    private HashSet<Topic>? within;
    private List<Topic>? leaves;

    /// <summary>Its name.</summary>
    public Reference On { get; } = on;

    /// <summary>The proposal or document; <c>null</c> for a provision.</summary>
    public Entry? Entry { get; } = entry;

    /// <summary>The proposal; <c>null</c> for a text or a part of one.</summary>
    public Proposal? Proposal => Entry as Proposal;

    /// <summary>The text; <c>null</c> for a proposal or a provision.</summary>
    public Document? Text => Entry as Document;

    /// <summary>The provisions, texts and packages that hold it directly.</summary>
    public List<Topic> Holders { get; } = [];

    /// <summary>What it holds directly.</summary>
    public List<Topic> Parts { get; } = [];

    /// <summary>Of a text, the provisions that are not agreed in it: a yes to the text does not reach them.</summary>
    public List<(Topic Topic, Provision Provision)> OpenParts { get; } = [];

    /// <summary>What revises or replaces it.</summary>
    public List<Topic> Successors { get; } = [];

    /// <summary>What it revises or replaces.</summary>
    public List<Topic> Predecessors { get; } = [];

    /// <summary>What it amends.</summary>
    public List<Topic> Amended { get; } = [];

    /// <summary>Whether it is by its kind a deed that is done once.</summary>
    public bool IsDeed => Entry is PrisonerExchange or DetaineeRelease or MeetingProposal or TerritorialDemand;

    /// <summary>Whether it is a package that can only be had as a whole.</summary>
    public bool IsIndivisible => Entry is Package { Severable: false };

    /// <summary>All that it holds, near and far.</summary>
    public HashSet<Topic> Within
    {
        get
        {
            if (within is null)
            {
                within = [];
                var open = new Stack<Topic>(Parts);
                while (open.TryPop(out var next))
                {
                    if (within.Add(next))
                    {
                        next.Parts.ForEach(open.Push);
                    }
                }
            }

            return within;
        }
    }

    /// <summary>All that holds it, near and far.</summary>
    public HashSet<Topic> Above
    {
        get
        {
            if (above is null)
            {
                above = [];
                var open = new Stack<Topic>(Holders);
                while (open.TryPop(out var next))
                {
                    if (next != this && above.Add(next))
                    {
                        next.Holders.ForEach(open.Push);
                    }
                }
            }

            return above;
        }
    }

    /// <summary>All that holds it, and itself.</summary>
    public Topic[] Upward => field ??= [.. Above, this];

    /// <summary>The topics on the way from it up to one that holds it, both included.</summary>
    public Topic[] PathTo(Topic whole)
    {
        if (!paths.TryGetValue(whole, out var path))
        {
            paths[whole] = path = [.. Above.Where(each => each == whole || each.Above.Contains(whole)).Prepend(this).Distinct()];
        }

        return path;
    }

    /// <summary>The proposals of a package that are no packages themselves; none for anything else.</summary>
    public List<Topic> Leaves
    {
        get
        {
            if (leaves is null)
            {
                leaves = [];
                var seen = new HashSet<Topic> { this };
                var open = new Stack<Topic>(Entry is Package ? Parts.Where(part => part.Proposal is not null) : []);
                while (open.TryPop(out var next))
                {
                    if (seen.Add(next))
                    {
                        if (next.Entry is Package && next.Parts.Exists(part => part.Proposal is not null))
                        {
                            next.Parts.ForEach(open.Push);
                        }
                        else
                        {
                            leaves.Add(next);
                        }
                    }
                }
            }

            return leaves;
        }
    }

    /// <inheritdoc/>
    public override string ToString() => On.Text;
}
