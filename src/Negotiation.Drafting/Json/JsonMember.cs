namespace Negotiation.Drafting;

/// <summary>A member of an object of a JSON draft.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Form">How it is written in a line.</param>
/// <param name="Meaning">What it says, in a few words for whoever fills it in.</param>
internal sealed record JsonMember(string Name, JsonForm Form, string Meaning)
{
    /// <summary>The key of its line; <c>null</c> where the first line of the entry has it.</summary>
    public string? Key { get; init; }

    /// <summary>Whether it may not be <c>null</c>.</summary>
    public bool IsNeeded { get; init; }

    /// <summary>The terms of the list.</summary>
    public ValueList<string> Terms { get; init; }

    /// <summary>Whether a term that is not in the list can be written instead.</summary>
    public bool HasOther { get; init; }
}
