namespace Negotiation.Model;

/// <summary>Makes a record fit to be passed on.</summary>
public static class RecordRedaction
{
    extension(NegotiationRecord record)
    {
        /// <summary>Leaves out what the handling marks do not allow an audience to see, and all that is known only from there.</summary>
        /// <remarks>
        /// Nothing that is withheld can be reached in the result: no id of it, no reference to it, no words or hash of its evidence. A mark
        /// that is not understood, or that may still hold, allows nothing. Under the Chatham House Rule a statement stays, and
        /// nobody is named who spoke. <c>docs/handling.md</c> has all the rules.
        /// </remarks>
        /// <param name="audience">To whom the record is passed on; a <see cref="TlpLevel"/> will do.</param>
        public Redaction RedactFor(Audience audience)
        {
            ArgumentNullException.ThrowIfNull(audience);
            return Redaction.Of(record, audience);
        }
    }
}
