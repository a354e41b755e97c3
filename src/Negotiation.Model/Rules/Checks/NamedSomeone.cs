namespace Negotiation.Model;

/// <summary>A voice is someone, by reference or in words; a participant is a person or a party.</summary>
internal sealed class NamedSomeone : RecordRule
{
    /// <inheritdoc/>
    public override void Join(Survey survey)
    {
        survey.Each<Voice>((voice, findings) =>
        {
            if (voice.Speaker is null && voice.Description is null)
            {
                findings.Add(
                    RuleBook.NothingNamed, $"{survey.Path}", $"a voice has neither 'speaker' nor 'description': say who speaks, as far as recorded.");
            }
        });
        survey.Each<Statement>((statement, findings) =>
        {
            var place = 0;
            foreach (var voice in statement.By)
            {
                if (voice.Speaker?.Section == Section.Person && voice.For is null)
                {
                    findings.Add(
                        RuleBook.SpeaksForNobody,
                        $"{survey.Path}/by/{place}",
                        $"'{voice.Speaker}' speaks for no party, so that no position follows: say for whom with 'for', if that is recorded.");
                }

                place++;
            }
        });
        survey.Each<Participant>((participant, findings) =>
        {
            if (participant.Person is null && participant.Party is null)
            {
                findings.Add(RuleBook.NothingNamed, $"{survey.Path}", $"a participant has neither 'person' nor 'party': say who takes part.");
            }
        });
    }
}
