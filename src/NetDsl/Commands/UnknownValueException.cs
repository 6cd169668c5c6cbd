namespace NetDsl.Commands;

/// <summary>The model cannot be written: something of it is missing or unknown.</summary>
internal abstract class CannotWriteException(string ruleId, Origin origin, string message) : NetDslException(ruleId, message)
{
    /// <summary>Where the thing was made that cannot be written.</summary>
    public Origin Origin { get; } = origin;
}

/// <summary>A value that the analyzer could not know was about to be written: only a model of a running program can be written.</summary>
internal sealed class UnknownValueException(Origin origin) : CannotWriteException(
    "ND1011", origin, "The value is unknown (it was left at its default) and cannot be written: give it a value.");

/// <summary>A secret that is looked up when the script is written was not found.</summary>
internal sealed class SecretMissingException(Origin origin, string fault) : CannotWriteException("ND1015", origin, fault);

/// <summary>An object of the model lacks what its command needs, so it cannot be written.</summary>
internal sealed class UnwritableException(object item) : CannotWriteException(
    "ND1012", (item as ConfigObject)?.Origin ?? Origin.None, $"The {item.GetType().Name} lacks a setting that its command requires and cannot be written: complete it.");
