namespace Negotiation.Workbooks;

/// <summary>A column of a sheet.</summary>
/// <param name="Name">Its name, in the first row.</param>
/// <param name="Member">The member of a draft in JSON that it holds.</param>
/// <param name="Meaning">What it says, for whoever fills it in.</param>
/// <param name="Part">Of what it is a member.</param>
internal sealed record Column(string Name, string Member, string Meaning, ColumnPart Part)
{
    /// <summary>How its values are written.</summary>
    public JsonForm Form { get; init; } = JsonForm.Plain;

    /// <summary>The terms to choose from.</summary>
    public ValueList<string> Terms { get; init; }

    /// <summary>The sheet whose names it takes; <c>null</c> where it takes any text.</summary>
    public string? NamesOf { get; init; }

    /// <summary>Whether an entry must have it.</summary>
    public bool IsNeeded { get; init; }
}
