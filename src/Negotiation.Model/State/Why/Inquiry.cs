namespace Negotiation.Model;

/// <summary>A question that is asked again, of a record without some of its statements and sources.</summary>
internal abstract class Inquiry
{
    /// <summary>The part of the record that is asked: nothing outside of it matters.</summary>
    public abstract NegotiationRecord Asked { get; }

    /// <summary>What the answer is without them; <c>null</c> when there is none.</summary>
    public abstract Finding? Ask(IReadOnlySet<Reference> without);

    /// <summary>The question that an answer answers.</summary>
    public static Inquiry Of(Answer answer, Standpoint standpoint) => new AnswerInquiry(answer, standpoint);

    /// <summary>The statements and sources that are left of some, in their order.</summary>
    protected static Reference[] Left(IEnumerable<Reference> all, IReadOnlySet<Reference> without) =>
        [.. all.Where(each => !without.Contains(each)).Distinct().Order(ByKind.Instance)];
}
