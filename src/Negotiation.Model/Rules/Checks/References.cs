namespace Negotiation.Model;

/// <summary>Every reference leads to an entry, of a section that makes sense in its place.</summary>
/// <remarks>A reference into a section that this version does not know is left alone.</remarks>
internal sealed class References : RecordRule
{
    private static readonly Section[] Speakers = [Section.Person, Section.Party, Section.Source];
    private static readonly Section[] Addressees = [Section.Person, Section.Party];

    /// <inheritdoc/>
    public override void Check(Survey survey, Findings findings)
    {
        foreach (var (reference, pointer, _) in survey.References)
        {
            if (reference.Section.IsKnown && !survey.Index.Contains(reference))
            {
                findings.Add(
                    RuleBook.Dangling,
                    pointer,
                    $"'{reference}' points to no entry: add the entry to the section '{reference.Section}', or mend the reference.");
            }
        }

        foreach (var (voice, pointer, _) in survey.Voices)
        {
            Expect(voice.Speaker, Speakers, $"{pointer}/speaker", findings);
        }

        foreach (var (statement, pointer, _) in survey.Of<Statement>())
        {
            var place = 0;
            foreach (var addressee in statement.To ?? [])
            {
                Expect(addressee, Addressees, FormattableString.Invariant($"{pointer}/to/{place++}"), findings);
            }
        }
    }

    private static void Expect(Reference? reference, Section[] sections, string pointer, Findings findings)
    {
        if (reference is { } given && given.Section.IsKnown && !sections.Contains(given.Section))
        {
            findings.Add(
                RuleBook.WrongSection,
                pointer,
                $"'{given}' cannot stand here: refer to an entry of {string.Join(" or ", sections.Select(section => $"'{section}'"))}.");
        }
    }
}
