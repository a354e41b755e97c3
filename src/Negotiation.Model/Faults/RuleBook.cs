namespace Negotiation.Model;

/// <summary>All rules, and the only place where a code is given.</summary>
/// <remarks>1xxx the JSON text, 2xxx a value, 3xxx the record as a whole, 4xxx a record against its sources, 5xxx one record merged with another, 6xxx a draft.</remarks>
public static class RuleBook
{
    /// <summary>NEG1001: the text is not well-formed JSON.</summary>
    public static Rule NotWellFormed { get; } = new(
        "NEG1001", Severity.Error, "The text is not well-formed JSON.", "Correct the text at the place named; nothing after it was read.");

    /// <summary>NEG1002: the text is not UTF-8.</summary>
    public static Rule NotUtf8 { get; } = new(
        "NEG1002", Severity.Error, "The text is not UTF-8.", "Save the file as UTF-8.");

    /// <summary>NEG1003: the text is nested too deeply.</summary>
    public static Rule TooDeep { get; } = new(
        "NEG1003", Severity.Error, "The text is nested too deeply.", "Flatten it, or raise the limit in the options.");

    /// <summary>NEG1004: a member occurs twice in one object.</summary>
    public static Rule DuplicateMember { get; } = new(
        "NEG1004", Severity.Error, "A member occurs twice in one object.", "Keep one of the two.");

    /// <summary>NEG1005: a value has another JSON type than its member.</summary>
    public static Rule WrongType { get; } = new(
        "NEG1005", Severity.Error, "A value has another JSON type than its member.", "Write a value of the type named.");

    /// <summary>NEG1006: a required member is missing.</summary>
    public static Rule MissingMember { get; } = new(
        "NEG1006", Severity.Error, "A required member is missing.", "Add the member.");

    /// <summary>NEG1007: a value is null.</summary>
    public static Rule NullValue { get; } = new(
        "NEG1007", Severity.Error, "A value is null.", "Leave the member out when it is not stated.");

    /// <summary>NEG1008: a number is outside the range of its member, or not whole where it must be.</summary>
    public static Rule NumberOutOfRange { get; } = new(
        "NEG1008", Severity.Error, "A number is outside the range of its member, or not whole where it must be.", "Write a number in the range named.");

    /// <summary>NEG1009: a text holds half of a surrogate pair.</summary>
    public static Rule BrokenText { get; } = new(
        "NEG1009", Severity.Error, "A text holds half of a surrogate pair.", "Write the whole character.");

    /// <summary>NEG1010: the record was written for a newer version of the schema.</summary>
    public static Rule NewerSchema { get; } = new(
        "NEG1010", Severity.Error, "The record was written for a newer version of the schema.", "Use a newer version of the library.");

    /// <summary>NEG1011: there is nothing to read.</summary>
    public static Rule Empty { get; } = new(
        "NEG1011", Severity.Error, "There is nothing to read.", "Give a file with a record in it.");

    /// <summary>NEG1012: a member is not known to this version; it is kept.</summary>
    public static Rule UnknownMember { get; } = new(
        "NEG1012", Severity.Information, "A member is not known to this version; it is kept.", "Nothing, if it is meant.");

    /// <summary>NEG1013: a kind or code is not known to this version; it is kept.</summary>
    public static Rule UnknownKind { get; } = new(
        "NEG1013", Severity.Information, "A kind or code is not known to this version; it is kept.", "Nothing, if it is meant.");

    /// <summary>NEG1014: an unknown name is likely meant as a known one; it is kept as it is written.</summary>
    public static Rule LikelySlip { get; } = new(
        "NEG1014", Severity.Warning, "An unknown name is likely meant as a known one; it is kept as it is written.", "Write the known name, if it is meant.");

    /// <summary>NEG1015: the text is larger than the limit.</summary>
    public static Rule TooLarge { get; } = new(
        "NEG1015", Severity.Error, "The text is larger than the limit.", "Split it, or raise the limit in the options.");

    /// <summary>NEG1016: the rules across entries were not checked, or only on what could be read.</summary>
    public static Rule RulesNotChecked { get; } = new(
        "NEG1016", Severity.Information, "The rules across entries were not checked, or only on what could be read.", "Correct the errors in the text first.");

    /// <summary>NEG1017: there are more findings than the limit lets list.</summary>
    public static Rule MoreFindings { get; } = new(
        "NEG1017", Severity.Information, "There are more findings than the limit lets list.", "Correct what is listed, or raise the limit in the options.");

    /// <summary>NEG1018: the record has more values than the limit.</summary>
    public static Rule TooManyValues { get; } = new(
        "NEG1018", Severity.Error, "The record has more values than the limit.", "Split it, or raise the limit in the options.");

    /// <summary>NEG1019: a kind or code on which answers depend is not known to this version; it is kept, and answers leave out what it says.</summary>
    public static Rule UnknownToAnswers { get; } = new(
        "NEG1019", Severity.Warning, "A kind or code on which answers depend is not known to this version; it is kept, and answers leave out what it says.", "Write a known one, or read the answers with care.");

    /// <summary>NEG2001: a text is blank.</summary>
    public static Rule Blank { get; } = new(
        "NEG2001", Severity.Error, "A text is blank.", "Write at least one visible character.");

    /// <summary>NEG2002: a value is missing where one is required.</summary>
    public static Rule NotSet { get; } = new(
        "NEG2002", Severity.Error, "A value is missing where one is required.", "Give the member a value.");

    /// <summary>NEG2003: a list is empty that needs an element.</summary>
    public static Rule EmptyList { get; } = new(
        "NEG2003", Severity.Error, "A list is empty that needs an element.", "Give it an element.");

    /// <summary>NEG2004: a text is not an id.</summary>
    public static Rule NotAnId { get; } = new(
        "NEG2004", Severity.Error, "A text is not an id.", "Use lower-case words joined by hyphens.");

    /// <summary>NEG2005: a text is not a reference.</summary>
    public static Rule NotAReference { get; } = new(
        "NEG2005", Severity.Error, "A text is not a reference.", "Write section:id, or provision:document/number.");

    /// <summary>NEG2006: a text is not an EDTF date.</summary>
    public static Rule NotADate { get; } = new(
        "NEG2006", Severity.Error, "A text is not an EDTF date.", "Write a date of ISO 8601-2, such as 2025-05-19 or 2025-05~.");

    /// <summary>NEG2007: a text is not a language tag.</summary>
    public static Rule NotALanguage { get; } = new(
        "NEG2007", Severity.Error, "A text is not a language tag.", "Write a tag of BCP 47, such as uk or en-GB.");

    /// <summary>NEG2008: a text is not an absolute web address.</summary>
    public static Rule NotAnAddress { get; } = new(
        "NEG2008", Severity.Error, "A text is not an absolute web address.", "Write the address with its scheme.");

    /// <summary>NEG2009: a text is not a SHA-256.</summary>
    public static Rule NotASha256 { get; } = new(
        "NEG2009", Severity.Error, "A text is not a SHA-256.", "Write 64 lower-case hexadecimal digits.");

    /// <summary>NEG2010: a text is not an external code.</summary>
    public static Rule NotACode { get; } = new(
        "NEG2010", Severity.Error, "A text is not an external code.", "Write scheme:code, such as iso-3166-1:UA.");

    /// <summary>NEG2011: a text is not a term of a person category.</summary>
    public static Rule NotATerm { get; } = new(
        "NEG2011", Severity.Error, "A text is not a term of a person category.", "Write axis:term, such as status:civilian.");

    /// <summary>NEG2012: a text is not a moment.</summary>
    public static Rule NotAMoment { get; } = new(
        "NEG2012", Severity.Error, "A text is not a moment.", "Write a date and time with its offset and, where it is known, its zone in brackets (RFC 9557).");

    /// <summary>NEG2013: a span ends before it has begun.</summary>
    public static Rule SpanReversed { get; } = new(
        "NEG2013", Severity.Error, "A span ends before it has begun.", "Count code points from 0; the end is after the start.");

    /// <summary>NEG2014: a lower bound is above its upper bound.</summary>
    public static Rule BoundsReversed { get; } = new(
        "NEG2014", Severity.Error, "A lower bound is above its upper bound.", "Swap the bounds.");

    /// <summary>NEG2015: a share is not above 0 and below 1.</summary>
    public static Rule ShareOutOfRange { get; } = new(
        "NEG2015", Severity.Error, "A share is not above 0 and below 1.", "Write the share as a fraction; whole and none have words of their own.");

    /// <summary>NEG2016: a number is negative that counts or measures.</summary>
    public static Rule Negative { get; } = new(
        "NEG2016", Severity.Error, "A number is negative that counts or measures.", "Write a number that is not negative.");

    /// <summary>NEG2017: none of several members is given, of which at least one is needed.</summary>
    public static Rule NothingNamed { get; } = new(
        "NEG2017", Severity.Error, "None of several members is given, of which at least one is needed.", "Give one of the members named.");

    /// <summary>NEG2018: a set names one thing twice.</summary>
    public static Rule TermRepeated { get; } = new(
        "NEG2018", Severity.Error, "A set names one thing twice.", "Name it once.");

    /// <summary>NEG2019: a value that joins several parts has fewer than two.</summary>
    public static Rule TooFewParts { get; } = new(
        "NEG2019", Severity.Error, "A value that joins several parts has fewer than two.", "Give it at least two parts.");

    /// <summary>NEG2020: a text is not a period or duration of ISO 8601.</summary>
    public static Rule NotAPeriod { get; } = new(
        "NEG2020", Severity.Error, "A text is not a period or duration of ISO 8601.", "Write it such as P30D or PT72H.");

    /// <summary>NEG2021: quoted words do not have the length and the hash of their span.</summary>
    public static Rule WordsDoNotMatchHash { get; } = new(
        "NEG2021", Severity.Error, "Quoted words do not have the length and the hash of their span.", "Quote the words as they stand in the source.");

    /// <summary>NEG2022: a known kind is given as an unknown one.</summary>
    public static Rule KindIsKnown { get; } = new(
        "NEG2022", Severity.Error, "A known kind is given as an unknown one.", "Use the type of that kind.");

    /// <summary>NEG2023: a term is not longer than nothing.</summary>
    public static Rule NotALength { get; } = new(
        "NEG2023", Severity.Error, "A term is not longer than nothing.", "Write a period without a minus that is longer than nothing, such as P5Y.");

    /// <summary>NEG2024: a number that counts from 1 is below it.</summary>
    public static Rule BelowOne { get; } = new(
        "NEG2024", Severity.Error, "A number that counts from 1 is below it.", "Write a whole number from 1.");

    /// <summary>NEG2025: a text is given for a fact whose values are not written as one text.</summary>
    public static Rule NotOneText { get; } = new(
        "NEG2025", Severity.Error, "A text is given for a fact whose values are not written as one text.", "Make the value with its own type; dates, ids, codes and texts can be given as a text.");

    /// <summary>NEG3001: a reference points to no entry.</summary>
    public static Rule Dangling { get; } = new(
        "NEG3001", Severity.Error, "A reference points to no entry.", "Add the entry, or correct the reference.");

    /// <summary>NEG3002: two entries of one section have the same id.</summary>
    public static Rule DuplicateId { get; } = new(
        "NEG3002", Severity.Error, "Two entries of one section have the same id.", "Rename one, or merge them.");

    /// <summary>NEG3003: someone speaks in an office that they did not hold at that time.</summary>
    public static Rule OfficeNotHeld { get; } = new(
        "NEG3003", Severity.Error, "Someone speaks in an office that they did not hold at that time.", "Correct the role, the time, or the term of the office.");

    /// <summary>NEG3004: someone speaks in a role that none of their recorded offices has.</summary>
    public static Rule OfficePossiblyNotHeld { get; } = new(
        "NEG3004", Severity.Warning, "Someone speaks in a role that none of their recorded offices has.", "Add the office, or leave the role out.");

    /// <summary>NEG3005: a proposal excludes people whom it includes.</summary>
    public static Rule ExcludedAndIncluded { get; } = new(
        "NEG3005", Severity.Error, "A proposal excludes people whom it includes.", "Take them out of one list.");

    /// <summary>NEG3006: a time ends before it has begun.</summary>
    public static Rule Reversed { get; } = new(
        "NEG3006", Severity.Error, "A time ends before it has begun.", "Swap the ends, or correct one.");

    /// <summary>NEG3007: something is reported as having happened after its report was published.</summary>
    public static Rule LaterThanSource { get; } = new(
        "NEG3007", Severity.Error, "Something is reported as having happened after its report was published.", "Correct one of the dates.");

    /// <summary>NEG3008: entries contain each other in a circle.</summary>
    public static Rule CyclicContainment { get; } = new(
        "NEG3008", Severity.Error, "Entries contain each other in a circle.", "Break the circle.");

    /// <summary>NEG3009: events come before each other in a circle.</summary>
    public static Rule CyclicOrder { get; } = new(
        "NEG3009", Severity.Error, "Events come before each other in a circle.", "Break the circle.");

    /// <summary>NEG3010: a span ends after the end of its source.</summary>
    public static Rule SpanOutsideSource { get; } = new(
        "NEG3010", Severity.Error, "A span ends after the end of its source.", "Correct the span or the length of the source.");

    /// <summary>NEG3011: a statement answers a proposal that nobody is recorded as having put.</summary>
    public static Rule AnswersNothingPut { get; } = new(
        "NEG3011", Severity.Warning, "A statement accepts, rejects, counters or defers a proposal that nobody is recorded as having put.", "Add the statement that put it, if a source says who.");

    /// <summary>NEG3012: a statement answers or reacts to something later than itself.</summary>
    public static Rule AnswerBeforeQuestion { get; } = new(
        "NEG3012", Severity.Error, "A statement answers or reacts to something later than itself.", "Correct one of the dates, or the reference.");

    /// <summary>NEG3013: entries are ordered against their dates.</summary>
    public static Rule OrderContradictsDates { get; } = new(
        "NEG3013", Severity.Error, "Entries are ordered against their dates.", "Correct the link or one of the dates.");

    /// <summary>NEG3014: an entry has no evidence.</summary>
    public static Rule NoEvidence { get; } = new(
        "NEG3014", Severity.Warning, "An entry has no evidence.", "Say where it is reported.");

    /// <summary>NEG3015: a statement binds a party that the proposal does not name among its actors.</summary>
    public static Rule NotAnActor { get; } = new(
        "NEG3015", Severity.Warning, "A statement binds a party that the proposal does not name among its actors.", "Correct the act or the actors.");

    /// <summary>NEG3016: an entry rests only on sources that were withdrawn.</summary>
    public static Rule RestsOnWithdrawn { get; } = new(
        "NEG3016", Severity.Warning, "An entry rests only on sources that were withdrawn.", "Find another source, or read it with care.");

    /// <summary>NEG3017: an entry refers to itself where it must name another.</summary>
    public static Rule SelfReference { get; } = new(
        "NEG3017", Severity.Error, "An entry refers to itself where it must name another.", "Name the other entry.");

    /// <summary>NEG3018: words are kept as verbatim though nobody is named as their speaker.</summary>
    public static Rule WordsOfAReporter { get; } = new(
        "NEG3018", Severity.Warning, "Words are kept as verbatim though nobody is named as their speaker.", "Paraphrase them, or name the speaker.");

    /// <summary>NEG3019: a reference points to a section that makes no sense in its place.</summary>
    public static Rule WrongSection { get; } = new(
        "NEG3019", Severity.Error, "A reference points to a section that makes no sense in its place.", "Refer to an entry of a section named.");

    /// <summary>NEG3020: a person speaks for no party, so that no position follows.</summary>
    public static Rule SpeaksForNobody { get; } = new(
        "NEG3020", Severity.Information, "A person speaks for no party, so that no position follows.", "Say for whom, if that is recorded.");

    /// <summary>NEG3021: an area excepts all of itself.</summary>
    public static Rule NothingLeft { get; } = new(
        "NEG3021", Severity.Error, "An area excepts all of itself.", "Except a part of it, or leave the area out.");

    /// <summary>NEG3022: a consent binds a party, or names an organ of one, whose consent is not needed.</summary>
    public static Rule OutsideConsent { get; } = new(
        "NEG3022", Severity.Error, "A consent binds a party, or names an organ of one, whose consent is not needed.", "Add the party to those whose consent is needed, or take it out.");

    /// <summary>NEG3023: a quorum is above the number of parties whose consent is needed.</summary>
    public static Rule QuorumTooHigh { get; } = new(
        "NEG3023", Severity.Error, "A quorum is above the number of parties whose consent is needed.", "Lower the quorum, or add the parties that are missing.");

    /// <summary>NEG3024: a party whose consent is needed is an organ of another, or of itself.</summary>
    public static Rule OrganConsents { get; } = new(
        "NEG3024", Severity.Error, "A party whose consent is needed is an organ of another, or of itself.", "Take it out of one of the two.");

    /// <summary>NEG3025: a consent names one party twice.</summary>
    public static Rule PartyRepeated { get; } = new(
        "NEG3025", Severity.Error, "A consent names one party twice.", "Name it once.");

    /// <summary>NEG3026: an entry is to take effect only once it has reached a state itself.</summary>
    public static Rule ConditionOnItself { get; } = new(
        "NEG3026", Severity.Error, "An entry is to take effect only once it has reached a state itself.", "Name the other entry that is meant, or write under 'voidWhen' what ends it.");

    /// <summary>NEG3027: a schedule says both by when something is due and until when it lasts.</summary>
    public static Rule DueAndUntil { get; } = new(
        "NEG3027", Severity.Error, "A schedule says both by when something is due and until when it lasts.", "Keep 'due' for a deed, and the term for what lasts.");

    /// <summary>NEG3028: an undertaking has a latest start and no other time; that is read as the day on which it is due.</summary>
    public static Rule ReadAsDue { get; } = new(
        "NEG3028", Severity.Warning, "An undertaking has a latest start and no other time; that is read as the day on which it is due.", "Write 'due'.");

    /// <summary>NEG3029: something without an end is extended, and nobody states for how long.</summary>
    public static Rule ExtendsNothing { get; } = new(
        "NEG3029", Severity.Warning, "Something without an end is extended, and nobody states for how long.", "Write 'for' or 'until' beside the extension, or give what is extended a term.");

    /// <summary>NEG3030: more is reported to be done than was owed.</summary>
    public static Rule MoreThanOwed { get; } = new(
        "NEG3030", Severity.Warning, "More is reported to be done than was owed.", "Correct one of the amounts, or write a running total as 'soFar'.");

    /// <summary>NEG3031: a running total is smaller than an earlier one.</summary>
    public static Rule TotalFalls { get; } = new(
        "NEG3031", Severity.Warning, "A running total is smaller than an earlier one.", "Correct one of the two, or write what an event did by itself as 'done'.");

    /// <summary>NEG3032: an offer is open until a time before it is made.</summary>
    public static Rule ClosedBeforeOffer { get; } = new(
        "NEG3032", Severity.Warning, "An offer is open until a time before it is made.", "Correct one of the two times.");

    /// <summary>NEG3033: a schedule says how long each time lasts, or which is the last, and not how often it returns.</summary>
    public static Rule NothingReturns { get; } = new(
        "NEG3033", Severity.Warning, "A schedule says how long each time lasts, or which is the last, and not how often it returns.", "Add 'every', or write a term.");

    /// <summary>NEG3034: each time of what returns lasts longer than it takes to return.</summary>
    public static Rule LastsTooLong { get; } = new(
        "NEG3034", Severity.Warning, "Each time of what returns lasts longer than it takes to return.", "Correct 'lasting' or 'every'.");

    /// <summary>NEG3035: nothing in the record puts a proposal forward, holds it or answers it.</summary>
    public static Rule NobodyPutsIt { get; } = new(
        "NEG3035", Severity.Information, "Nothing in the record puts a proposal forward, holds it or answers it.", "Add the statement, the text or the package that does, if a source has it.");

    /// <summary>NEG3036: a moment has an offset that its zone did not have then, or names a zone that is not known, by the time-zone data of this version.</summary>
    public static Rule ZoneDiffers { get; } = new(
        "NEG3036", Severity.Warning, "A moment has an offset that its zone did not have then, or names a zone that is not known, by the time-zone data of this version.", "Check the two; until then the offset counts.");

    /// <summary>NEG3037: two parties, people or proposals go by one name and may be the same.</summary>
    public static Rule MayBeTheSame { get; } = new(
        "NEG3037", Severity.Warning, "Two parties, people or proposals go by one name and may be the same.", "Unite them, or link one to the other, or write the name in full.");

    /// <summary>NEG3038: an event or a statement is of a year hundreds of years from its report and from all else in the record.</summary>
    public static Rule UnlikelyYear { get; } = new(
        "NEG3038", Severity.Warning, "An event or a statement is of a year hundreds of years from its report and from all else in the record.", "Correct the year, if it is a slip.");

    /// <summary>NEG3039: a vote states no number.</summary>
    public static Rule NoNumbers { get; } = new(
        "NEG3039", Severity.Warning, "A vote states no number.", "Write how many voted for it or against it, or leave the vote out.");

    /// <summary>NEG4001: the text at a span is not the one whose hash the record holds.</summary>
    public static Rule NotInSource { get; } = new(
        "NEG4001", Severity.Error, "The text at a span is not the one whose hash the record holds.", "Correct the span or the hash.");

    /// <summary>NEG4002: the copy of a source is not the one that the record was made from.</summary>
    public static Rule OtherCopy { get; } = new(
        "NEG4002", Severity.Error, "The copy of a source is not the one that the record was made from.", "Find the copy with the recorded length and hash, or convert what the message names.");

    /// <summary>NEG4003: the words at a span are not those that the record quotes.</summary>
    public static Rule QuoteDiffers { get; } = new(
        "NEG4003", Severity.Error, "The words at a span are not those that the record quotes.", "Write the place that the message names, or quote the words of the source.");

    /// <summary>NEG4004: no copy of a source was given, so that its spans could not be checked.</summary>
    public static Rule SourceNotGiven { get; } = new(
        "NEG4004", Severity.Information, "No copy of a source was given, so that its spans could not be checked.", "Name the copy with --source.");

    /// <summary>NEG4005: evidence has no span, so that nothing of it could be checked.</summary>
    public static Rule NothingToCheck { get; } = new(
        "NEG4005", Severity.Information, "Evidence has no span, so that nothing of it could be checked.", "Add the span with its hash and, of words that were said, the words.");

    /// <summary>NEG4006: quoted words are not in the text of the source.</summary>
    public static Rule QuoteNotFound { get; } = new(
        "NEG4006", Severity.Error, "Quoted words are not in the text of the source.", "Quote the words as the source has them; the message names the nearest place.");

    /// <summary>NEG4007: quoted words occur in several places of the source.</summary>
    public static Rule QuoteInSeveralPlaces { get; } = new(
        "NEG4007", Severity.Error, "Quoted words occur in several places of the source.", "Write the words around them as well, with bars around those that are meant.");

    /// <summary>NEG4008: quoted words differ from the source by a negation.</summary>
    public static Rule QuoteDiffersByNegation { get; } = new(
        "NEG4008", Severity.Error, "Quoted words differ from the source by a negation.", "Read the place in the source, and correct the quote and what rests on it.");

    /// <summary>NEG4009: a quote is cut next to a negation of its words.</summary>
    public static Rule QuoteCutAtNegation { get; } = new(
        "NEG4009", Severity.Warning, "A quote is cut next to a negation of its words.", "Take the negation into the quote, or confirm that the words are meant without it.");

    /// <summary>NEG4010: a quote goes on in another paragraph.</summary>
    public static Rule QuoteCrossesParagraph { get; } = new(
        "NEG4010", Severity.Error, "A quote goes on in another paragraph.", "Write a quote for each paragraph, or write the blank line as well.");

    /// <summary>NEG4011: two quotes are written as one.</summary>
    public static Rule TwoQuotesInOne { get; } = new(
        "NEG4011", Severity.Error, "Two quotes are written as one.", "Write each as a quote of its own.");

    /// <summary>NEG5001: one id stands for entries of two kinds.</summary>
    public static Rule OtherKind { get; } = new(
        "NEG5001", Severity.Error, "One id stands for entries of two kinds.", "Rename one of the two, or correct its kind.");

    /// <summary>NEG5002: one id stands for two sources that differ.</summary>
    public static Rule OtherSource { get; } = new(
        "NEG5002", Severity.Error, "One id stands for two sources that differ.", "Rename one of the two, or correct what differs.");

    /// <summary>NEG5003: a member that holds one value has two.</summary>
    public static Rule TwoValues { get; } = new(
        "NEG5003", Severity.Error, "A member that holds one value has two.", "Decide on one, and write it in both records.");

    /// <summary>NEG5004: a record that is to be merged has errors.</summary>
    public static Rule NotWithoutErrors { get; } = new(
        "NEG5004", Severity.Error, "A record that is to be merged has errors.", "Correct them first.");

    /// <summary>NEG5005: a fact without evidence would come to rest on the evidence of another record.</summary>
    public static Rule RestsOnNothing { get; } = new(
        "NEG5005", Severity.Error, "A fact without evidence would come to rest on the evidence of another record.", "Give its entry the evidence for it.");

    /// <summary>NEG6001: a line of a draft is not one that can be read.</summary>
    public static Rule BadLine { get; } = new(
        "NEG6001", Severity.Error, "A line of a draft is not one that can be read.", "Write it as key: value, indented with spaces below the line to which it belongs.");

    /// <summary>NEG6002: a key of a draft is not known.</summary>
    public static Rule UnknownKey { get; } = new(
        "NEG6002", Severity.Error, "A key of a draft is not known.", "Write one of the keys that the message names.");

    /// <summary>NEG6003: a name in a draft is nobody's.</summary>
    public static Rule NobodysName { get; } = new(
        "NEG6003", Severity.Error, "A name in a draft is nobody's.", "Declare it in the draft, or write a name that is declared.");

    /// <summary>NEG6004: a line of a draft can be read in two ways.</summary>
    public static Rule AmbiguousName { get; } = new(
        "NEG6004", Severity.Error, "A line of a draft can be read in two ways.", "Write it in one of the ways that the message names.");

    /// <summary>NEG6005: a value in a draft cannot be read.</summary>
    public static Rule NotReadable { get; } = new(
        "NEG6005", Severity.Error, "A value in a draft cannot be read.", "Write it in a form that the message names.");

    /// <summary>NEG6006: two entries of a draft have one name.</summary>
    public static Rule NameTaken { get; } = new(
        "NEG6006", Severity.Error, "Two entries of a draft have one name.", "Give one of the two another name, or unite them.");

    /// <summary>NEG6007: a quotation in a draft has no source in which to look for it.</summary>
    public static Rule WithoutSource { get; } = new(
        "NEG6007", Severity.Error, "A quotation in a draft has no source in which to look for it.", "Name the source, and give its text.");

    /// <summary>NEG6008: the first line of an entry in a draft lacks something.</summary>
    public static Rule Incomplete { get; } = new(
        "NEG6008", Severity.Error, "The first line of an entry in a draft lacks something.", "Add what the message names.");

    /// <summary>NEG6009: the words that a draft quotes say another thing than the act that it records.</summary>
    public static Rule ActAgainstWords { get; } = new(
        "NEG6009", Severity.Warning, "The words that a draft quotes say another thing than the act that it records.", "Confirm the act, or correct it.");

    /// <summary>NEG6010: the words that a draft quotes are in a sentence that names another speaker.</summary>
    public static Rule WordsOfAnother { get; } = new(
        "NEG6010", Severity.Warning, "The words that a draft quotes are in a sentence that names another speaker.", "Confirm the speaker, or correct it.");

    /// <summary>NEG6011: words that a draft quotes as spoken are not in quotation marks in the source.</summary>
    public static Rule WordsNotSpoken { get; } = new(
        "NEG6011", Severity.Warning, "Words that a draft quotes as spoken are not in quotation marks in the source.", "Quote the narrator's words with '>', or confirm that they were spoken.");

    /// <summary>NEG6101: a line of decisions cannot be read, or decides a second time.</summary>
    public static Rule BadDecision { get; } = new(
        "NEG6101", Severity.Error, "A line of decisions cannot be read, or decides a second time.", "End it with ': same as ID' or ': new', and decide once.");

    /// <summary>NEG6102: a decision names an entry that the record does not have.</summary>
    public static Rule DecisionLeadsNowhere { get; } = new(
        "NEG6102", Severity.Error, "A decision names an entry that the record does not have.", "Write the id of one that it has, or decide that the entry is new.");

    /// <summary>NEG6103: a decision is about an entry that the draft does not have.</summary>
    public static Rule UnusedDecision { get; } = new(
        "NEG6103", Severity.Warning, "A decision is about an entry that the draft does not have.", "Correct the name, or leave the line out.");

    /// <summary>Every rule, by its code.</summary>
    public static ValueList<Rule> All { get; } =
    [
        NotWellFormed, NotUtf8, TooDeep, DuplicateMember, WrongType, MissingMember, NullValue, NumberOutOfRange,
        BrokenText, NewerSchema, Empty, UnknownMember, UnknownKind, LikelySlip, TooLarge, RulesNotChecked, MoreFindings, TooManyValues, UnknownToAnswers, Blank, NotSet, EmptyList,
        NotAnId, NotAReference, NotADate, NotALanguage, NotAnAddress, NotASha256, NotACode, NotATerm, NotAMoment,
        SpanReversed, BoundsReversed, ShareOutOfRange, Negative, NothingNamed, TermRepeated, TooFewParts, NotAPeriod, WordsDoNotMatchHash,
        KindIsKnown, NotALength, BelowOne, NotOneText, Dangling, DuplicateId, OfficeNotHeld, OfficePossiblyNotHeld, ExcludedAndIncluded, Reversed, LaterThanSource,
        CyclicContainment, CyclicOrder, SpanOutsideSource, AnswersNothingPut, AnswerBeforeQuestion,
        OrderContradictsDates, NoEvidence, NotAnActor, RestsOnWithdrawn, SelfReference, WordsOfAReporter,
        WrongSection, SpeaksForNobody, NothingLeft, OutsideConsent, QuorumTooHigh, OrganConsents, PartyRepeated, ConditionOnItself, DueAndUntil, ReadAsDue,
        ExtendsNothing, MoreThanOwed, TotalFalls, ClosedBeforeOffer, NothingReturns, LastsTooLong, NobodyPutsIt, ZoneDiffers, MayBeTheSame, UnlikelyYear, NoNumbers, NotInSource, OtherCopy, QuoteDiffers, SourceNotGiven, NothingToCheck,
        QuoteNotFound, QuoteInSeveralPlaces, QuoteDiffersByNegation, QuoteCutAtNegation, QuoteCrossesParagraph, TwoQuotesInOne,
        OtherKind, OtherSource, TwoValues, NotWithoutErrors, RestsOnNothing,
        BadLine, UnknownKey, NobodysName, AmbiguousName, NotReadable, NameTaken, WithoutSource, Incomplete, ActAgainstWords, WordsOfAnother, WordsNotSpoken,
        BadDecision, DecisionLeadsNowhere, UnusedDecision,
    ];
}
