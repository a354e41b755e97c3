namespace Negotiation.Cli;

/// <summary>What is recorded of a text besides what it holds, in a digest: whether it is public, and the terms that it states of itself.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Availability">Whether the public can read it, in words.</param>
/// <param name="Consent">Whose consent it needs and how it enters into force, in words.</param>
/// <param name="Conditions">What must hold before it takes effect, in words.</param>
/// <param name="VoidWhen">What ends it, in words.</param>
/// <param name="Withdrawal">How a party may leave it, in words.</param>
internal sealed record DocumentNote(
    string Id,
    string Name,
    string? Availability,
    string? Consent,
    IReadOnlyList<string> Conditions,
    IReadOnlyList<string> VoidWhen,
    string? Withdrawal);
