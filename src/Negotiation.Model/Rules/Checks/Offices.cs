namespace Negotiation.Model;

/// <summary>Who speaks in an office held it at that time, as far as both are recorded.</summary>
internal sealed class Offices : RecordRule
{
    /// <inheritdoc/>
    public override void Join(Survey survey) => survey.Each<Voice>((voice, findings) =>
    {
        if (voice.Role is { } role && voice.Speaker is { } speaker && survey.Index.Find(speaker) is Person { Offices.Count: > 0 } person)
        {
            Check(voice, role, person, survey, findings);
        }
    });

    private static void Check(Voice voice, string role, Person person, Survey survey, Findings findings)
    {
        var offices = person.Offices.Where(office => string.Equals(office.Title, role, StringComparison.OrdinalIgnoreCase)).ToArray();
        if (offices.Length == 0)
        {
            findings.Add(
                RuleBook.OfficePossiblyNotHeld,
                $"{survey.Path}/role",
                $"'{role.Excerpt()}' is none of the offices recorded for '{person.Reference}': add the office, or leave the role out.");
            return;
        }

        var said = survey.Times.Of(voice);
        if (offices.All(office => IsCertainlyOutside(said, survey.Times.Of(office.During))))
        {
            findings.Add(
                RuleBook.OfficeNotHeld,
                $"{survey.Path}/role",
                $"'{person.Reference}' did not hold the office '{role.Excerpt()}' then ({said}): correct the role, the time or the term of the office.");
        }
    }

    /// <summary>Whether the time is before the first day of the term or after its last, whichever those are.</summary>
    private static bool IsCertainlyOutside(Reach said, Reach term) =>
        term.IsCertainlyAfter(said) || said.IsCertainlyAfter(term);
}
