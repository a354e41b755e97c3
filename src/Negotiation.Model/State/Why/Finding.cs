namespace Negotiation.Model;

/// <summary>What an answer says once something is withdrawn, and the statements and sources that still carry it.</summary>
/// <param name="Verdict">What it says.</param>
/// <param name="Certainty">How surely.</param>
/// <param name="RestsOn">Statements and sources such that it stays whatever else is withdrawn; statements first.</param>
internal sealed record Finding(string Verdict, Truth Certainty, Reference[] RestsOn)
{
    /// <summary>Whether it says the same as an answer.</summary>
    public bool Says(Answer answer) => Certainty == answer.Certainty && string.Equals(Verdict, answer.Verdict, StringComparison.Ordinal);
}
