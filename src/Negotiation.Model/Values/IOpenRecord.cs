namespace Negotiation.Model;

/// <summary>A part of the record that keeps members which this version does not know.</summary>
public interface IOpenRecord
{
    /// <summary>The members that this version does not know, kept to be written back.</summary>
    public UnknownMembers Unknown { get; }
}
