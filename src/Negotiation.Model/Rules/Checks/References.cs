using Negotiation.Model.Json;

namespace Negotiation.Model;

/// <summary>Every reference leads to an entry, of a section that makes sense in its place.</summary>
/// <remarks>A section that this version does not know has entries when the record holds a list that this version does not know, and one of that id in it.</remarks>
internal sealed class References : RecordRule
{
    private static readonly Section[] Speakers = [Section.Person, Section.Party, Section.Source];
    private static readonly Section[] Addressees = [Section.Person, Section.Party];
    private static readonly Section[] Parts = [Section.Document, Section.Provision, Section.Event, Section.Proposal, Section.Issue];

    /// <inheritdoc/>
    public override void Join(Survey survey)
    {
        var later = new LaterEntries(survey.Record);
        survey.EachTarget((target, findings) =>
        {
            if (!target.Section.IsKnown && !later.Have(target.Id))
            {
                findings.Add(RuleBook.Dangling, $"{survey.Path}", $"'{target}' points into no section of the record: {Remedy(target)}.");
            }
            else if (target.Section.IsKnown && !target.IsIn(survey.Index))
            {
                findings.Add(
                    RuleBook.Dangling,
                    $"{survey.Path}",
                    $"'{target}' points to no entry: add the entry to the section '{target.Section}', or correct the reference.");
            }
        });
        survey.Each<Voice>((voice, findings) =>
        {
            if (IsOutside(Speakers, voice.Speaker))
            {
                findings.Add(RuleBook.WrongSection, $"{survey.Path}/speaker", $"{Refuse(voice.Speaker, Speakers)}");
            }
        });
        survey.Each<PartyRole>((role, findings) =>
        {
            if (IsOutside(Parts, role.Of))
            {
                findings.Add(RuleBook.WrongSection, $"{survey.Path}/of", $"{Refuse(role.Of, Parts)}");
            }
        });
        survey.Each<Statement>((statement, findings) =>
        {
            var place = 0;
            foreach (var addressee in statement.To ?? [])
            {
                if (IsOutside(Addressees, addressee))
                {
                    findings.Add(RuleBook.WrongSection, $"{survey.Path}/to/{place}", $"{Refuse(addressee, Addressees)}");
                }

                place++;
            }
        });
    }

    private static bool IsOutside(Section[] sections, Reference? reference) =>
        reference is { } given && given.Section.IsKnown && !sections.Contains(given.Section);

    private static string Remedy(Target target)
    {
        string[] known = [.. Section.Known.Select(section => section.Text)];
        return UnknownName.Meant(nameof(Section), target.Section.Text, known) is { } meant
            ? $"write '{meant}:' for '{target.Section}:'"
            : $"write one of {string.Join(", ", known.Select(section => $"'{section}:'"))}";
    }

    private static string Refuse(Reference? reference, Section[] sections) =>
        $"'{reference}' cannot stand here: refer to an entry of {string.Join(" or ", sections.Select(section => $"'{section}'"))}.";
}
