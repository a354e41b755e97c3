namespace Negotiation.Model;

/// <summary>Every reference leads to an entry, of a section that makes sense in its place.</summary>
/// <remarks>A reference into a section that this version does not know is left alone.</remarks>
internal sealed class References : RecordRule
{
    private static readonly Section[] Speakers = [Section.Person, Section.Party, Section.Source];
    private static readonly Section[] Addressees = [Section.Person, Section.Party];

    /// <inheritdoc/>
    public override void Join(Survey survey)
    {
        survey.EachTarget((target, findings) =>
        {
            if (target.Section.IsKnown && !target.IsIn(survey.Index))
            {
                findings.Add(
                    RuleBook.Dangling,
                    $"{survey.Path}",
                    $"'{target}' points to no entry: add the entry to the section '{target.Section}', or mend the reference.");
            }
        });
        survey.Each<Voice>((voice, findings) =>
        {
            if (IsOutside(Speakers, voice.Speaker))
            {
                findings.Add(RuleBook.WrongSection, $"{survey.Path}/speaker", $"{Refuse(voice.Speaker, Speakers)}");
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

    private static string Refuse(Reference? reference, Section[] sections) =>
        $"'{reference}' cannot stand here: refer to an entry of {string.Join(" or ", sections.Select(section => $"'{section}'"))}.";
}
