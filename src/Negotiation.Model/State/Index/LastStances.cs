namespace Negotiation.Model;

/// <summary>The last statements of a party on something, as of a date.</summary>
/// <param name="Row">All its statements on it.</param>
/// <param name="Certain">Those that certainly count and than which none that certainly counts is certainly later.</param>
/// <param name="Perhaps">Those that may count, and may then be the last.</param>
/// <param name="AreAttributed">Whether the certain ones are known only through others; none of the party's own exists then.</param>
internal readonly record struct LastStances(StanceRow Row, List<StanceStatement> Certain, List<StanceStatement> Perhaps, bool AreAttributed)
{
    /// <summary>Whether there is none.</summary>
    public bool AreNone => Certain.Count == 0 && Perhaps.Count == 0;

    /// <summary>Those from which the stance is read: those that certainly count, or else those that may.</summary>
    public List<StanceStatement> Basis => Certain.Count > 0 ? Certain : Perhaps;
}
