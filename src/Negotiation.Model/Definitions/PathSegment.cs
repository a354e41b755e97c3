namespace Negotiation.Model.Json;

/// <summary>One step of a path: into a member, into an object whose members have given names, or into an element of a list.</summary>
/// <param name="Of">The name of the member, or the names of all members of the object; <c>null</c> for an element.</param>
/// <param name="Index">The place of the element, or of the member among those of the object, counted from 0; -1 for none of them.</param>
internal record struct PathSegment(object? Of, int Index);
