namespace Negotiation.Model;

/// <summary>A voice is someone, by reference or in words; a participant is a person or a party.</summary>
internal sealed class NamedSomeone : RecordRule
{
    /// <inheritdoc/>
    public override void Check(Survey survey, Findings findings)
    {
        foreach (var (voice, pointer, _) in survey.Voices)
        {
            if (voice.Speaker is null && voice.Description is null)
            {
                findings.Add(RuleBook.NothingNamed, pointer, "a voice has neither 'speaker' nor 'description': say who speaks, as far as it is told.");
            }
        }

        foreach (var (statement, pointer, _) in survey.Of<Statement>())
        {
            var place = 0;
            foreach (var voice in statement.By)
            {
                if (voice.Speaker?.Section == Section.Person && voice.For is null)
                {
                    findings.Add(
                        RuleBook.SpeaksForNobody,
                        FormattableString.Invariant($"{pointer}/by/{place}"),
                        $"'{voice.Speaker}' speaks for no party, so that no position follows: say for whom with 'for', if that is told.");
                }

                place++;
            }
        }

        foreach (var (participant, pointer, _) in survey.Participants)
        {
            if (participant.Person is null && participant.Party is null)
            {
                findings.Add(RuleBook.NothingNamed, pointer, "a participant has neither 'person' nor 'party': say who takes part.");
            }
        }
    }
}
