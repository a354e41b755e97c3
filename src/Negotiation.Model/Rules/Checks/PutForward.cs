namespace Negotiation.Model;

/// <summary>Every proposal is put forward, held or answered by something: a statement, a text, a package, an event that does something to it.</summary>
internal sealed class PutForward : RecordRule
{
    /// <summary>What says how something is, and neither puts nor answers it.</summary>
    private static readonly Act[] Remarks = [Act.Assert, Act.Deny, Act.Predict, Act.Announce, Act.Threaten, Act.Characterise, Act.Interpret, Act.Accuse];

    /// <inheritdoc/>
    public override void Join(Survey survey) => survey.AtEnd(findings =>
    {
        var (index, record) = (survey.Index, survey.Record);
        var met = new bool[index.Count];
        foreach (var proposal in record.Proposals)
        {
            Meet((proposal as Package)?.Parts ?? []);
            if (proposal.Links.Any(static link => link.Kind == LinkKind.PartOf && (link.To.Section == Section.Proposal || link.To.Section == Section.Document || link.To.IsToProvision)))
            {
                MeetOne(proposal.Id);
            }
        }

        foreach (var document in record.Documents)
        {
            foreach (var provision in document.Provisions ?? [])
            {
                Meet(provision.Proposals);
            }
        }

        foreach (var happening in record.Events)
        {
            foreach (var effect in happening.Effects)
            {
                MeetOne(effect.On);
            }

            if (happening.Kind == EventKind.Signing)
            {
                MeetAll(happening.About);
            }
        }

        foreach (var statement in record.Statements)
        {
            if (!Remarks.Contains(statement.Act))
            {
                MeetAll(statement.On);
            }
        }

        foreach (var proposal in record.Proposals)
        {
            if (index.NumberOf(proposal.Id) is var number and >= 0 && !met[number])
            {
                met[number] = true;
                findings.Add(
                    RuleBook.NobodyPutsIt,
                    $"{index.PointerTo(number)}",
                    $"nothing in the record puts '{proposal.Reference}' forward, holds it or answers it: add the statement, the text or the package that does, if a source has it.");
            }
        }

        void MeetAll(ValueList<Reference> references)
        {
            foreach (var reference in references)
            {
                MeetOne(reference);
            }
        }

        void Meet(ValueList<Id<Proposal>> proposals)
        {
            foreach (var id in proposals)
            {
                MeetOne(id);
            }
        }

        void MeetOne(Reference reference)
        {
            if (reference.Section == Section.Proposal && index.NumberOf(reference) is var number and >= 0)
            {
                met[number] = true;
            }
        }
    });
}
