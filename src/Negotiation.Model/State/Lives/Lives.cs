namespace Negotiation.Model;

/// <summary>The lives of all proposals and texts that are known.</summary>
/// <remarks>
/// One life may hang on another: a yes on conditions, a package on its parts, an old text on the one that replaces it. All are told
/// at first as if nothing were known of the others, and told again until none changes, so that a circle comes to an end wherever
/// one begins. What goes on changing contradicts itself, and is unknown.
/// </remarks>
internal sealed class Lives
{
    private readonly Dictionary<Reference, Life> lives = [];

    /// <summary>Tells the lives.</summary>
    public Lives(Standpoint standpoint)
    {
        var containers = new Containers(standpoint);
        Containers = containers;
        Finder = new MoveFinder(standpoint, containers);
        var subjects = standpoint.Record.Proposals.Concat<Entry>(standpoint.Record.Documents)
            .Where(entry => standpoint.Knows(entry) != Truth.No)
            .DistinctBy(entry => entry.Reference)
            .Select(entry => LifeSubject.Of(standpoint, containers, entry))
            .ToArray();
        var asked = new Dictionary<Reference, HashSet<Reference>>();
        var open = subjects;
        for (var round = 0; open.Length > 0 && round < subjects.Length + 8; round++)
        {
            var next = new List<Life>();
            foreach (var subject in open)
            {
                var hangsOn = new HashSet<Reference>();
                next.Add(LifeReader.Of(standpoint, Finder, subject, reference => Ask(hangsOn, reference)));
                asked[subject.On] = hangsOn;
            }

            var changed = next.Where(life => !lives.TryGetValue(life.Subject.On, out var before) || !life.SaysTheSameAs(before))
                .Select(life => life.Subject.On).ToHashSet();
            foreach (var life in next)
            {
                lives[life.Subject.On] = life;
            }

            open = [.. subjects.Where(subject => asked[subject.On].Overlaps(changed))];
        }

        foreach (var subject in open)
        {
            lives[subject.On] = lives[subject.On] with
            {
                Certainty = Truth.Unknown,
                IsAgreed = Truth.Unknown,
                IsOnTable = Truth.Unknown,
                Doubt = "It hangs on something that hangs on it.",
            };
        }
    }

    /// <summary>What holds what.</summary>
    public Containers Containers { get; }

    /// <summary>Finds the steps.</summary>
    public MoveFinder Finder { get; }

    /// <summary>The lives, in no order.</summary>
    public IEnumerable<Life> All => lives.Values;

    /// <summary>The life of a proposal or document; <c>null</c> when it is not known.</summary>
    public Life? Of(Reference reference) => lives.GetValueOrDefault(reference);

    private Life? Ask(HashSet<Reference> asked, Reference reference)
    {
        asked.Add(reference);
        return lives.GetValueOrDefault(reference);
    }
}
