using NodaTime;

namespace Negotiation.Model;

/// <summary>A statement by which a party takes a stance on something, with the days that matter to a question as of a date.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="Stance">The stance that it takes.</param>
/// <param name="First">The first day on which it can have been said.</param>
/// <param name="Last">The last day on which it can have been said; not after the day on which it was certainly reported.</param>
/// <param name="At">The moment at which it was said; <c>null</c> where only the day is known.</param>
/// <param name="Own">The day from which it is certainly known as the party's own.</param>
/// <param name="Surely">The day from which it is certainly known.</param>
/// <param name="Perhaps">The day from which it may be known.</param>
/// <param name="IsBorrowed">Whether nobody is named who certainly speaks for the party.</param>
/// <param name="TakesBack">The statement that it takes back; <c>null</c> where it takes a stance itself.</param>
internal readonly record struct StanceStatement(
    Statement Statement, Stance Stance, int First, int Last, Instant? At, int Own, int Surely, int Perhaps, bool IsBorrowed, Reference? TakesBack)
{
    /// <summary>A statement stands once in a row; a look at its contents would cost more than the question.</summary>
    public bool Equals(StanceStatement other) => ReferenceEquals(Statement, other.Statement);

    /// <inheritdoc/>
    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(Statement);

    /// <summary>Whether it certainly comes before another: by the clock where both are moments, then by what is stated of their order, then by the calendar.</summary>
    public bool IsBefore(in StanceStatement other) =>
        ReferenceEquals(Statement, other.Statement) ? false
        : At is { } moment && other.At is { } later ? moment < later
        : other.Last < First ? false
        : Last < other.First || IsStatedBefore(Statement, other.Statement);

    /// <summary>Whether it states what it came before or after.</summary>
    public bool StatesOrder => Statement.Answers is not null || Statement.ReactsTo is not null || Statement.Iteration is not null || Statement.Links.Count > 0
        || Statement.On.Any(on => on.Section == Section.Statement);

    private static bool IsStatedBefore(Statement one, Statement other) => Follows(other, one) || one.Links.Any(link => link.Kind == LinkKind.Before && link.To == other.Reference);

    private static bool Follows(Statement later, Statement earlier) =>
        later.Answers == earlier.Reference || later.ReactsTo == earlier.Reference || (later.Iteration?.Of ?? []).Contains(earlier.Id) || later.On.Contains(earlier.Reference)
        || later.Links.Any(link => link.To == earlier.Reference && (link.Kind == LinkKind.After || link.Kind == LinkKind.Replaces || link.Kind == LinkKind.Corrects));
}
