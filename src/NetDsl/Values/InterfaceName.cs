using System;
using NetDsl.Commands;

namespace NetDsl;

/// <summary>
/// The name of an interface: a type and a number, such as <c>GigabitEthernet0/1/0.10</c> or <c>Eth-Trunk 10</c>.
/// Letter case and the blank do not count, and short types such as <c>GE0/1/0</c> are understood; it is written as a device displays it.
/// </summary>
[Word("interface name", "ND1008", Expected)]
public readonly partial struct InterfaceName : IComparable<InterfaceName>
{
    private const string Expected = "a type and a number, such as GigabitEthernet0/1/0 or Eth-Trunk10.1";

    private readonly InterfaceKind _kind;
    private readonly string? _number;

    /// <summary>Creates the name from its parts.</summary>
    /// <param name="kind">The type.</param>
    /// <param name="number">The number, such as <c>0/1/0</c>, <c>10.1</c> or <c>0/2/1:1</c>.</param>
    /// <exception cref="InvalidValueException">ND1008: not a type, or not a number of an interface.</exception>
    public InterfaceName(InterfaceKind kind, string number)
    {
        if (!InterfaceTypes.IsDefined(kind))
            throw new InvalidValueException("ND1008", "An interface name needs a type other than Unknown.");
        if (number is null || !InterfaceNumber.IsValid(number, 0, number.Length))
            throw new InvalidValueException("ND1008", $"{ValueChecks.Quote(number)} is not an interface number: expected numbers with / or : between them, such as 0/1/0, and .n for a sub-interface.");
        _kind = kind;
        _number = number;
    }

    private InterfaceName(InterfaceKind kind, string number, bool isChecked)
    {
        _kind = kind;
        _number = number;
    }

    /// <summary>True for <c>default</c>: the value depends on something that only the running program knows.</summary>
    public bool IsUnknown => _number is null;

    /// <summary>The type; <see cref="InterfaceKind.Unknown"/> when the name is unknown.</summary>
    public InterfaceKind Kind => _kind;

    /// <summary>The number as written, such as <c>0/1/0.10</c>.</summary>
    /// <exception cref="InvalidOperationException">The name is unknown.</exception>
    public string Number => _number ?? throw ValueChecks.Unknown("interface name");

    /// <summary>Is it a sub-interface, such as <c>GigabitEthernet0/1/0.10</c>? False when unknown.</summary>
    public bool IsSubinterface => Dot >= 0;

    /// <summary>The number of the sub-interface, 10 in <c>GigabitEthernet0/1/0.10</c>; null for a main interface and when unknown.</summary>
    public long? Subnumber => IsSubinterface ? InterfaceNumber.Sub(_number!, Dot) : null;

    /// <summary>The interface that a sub-interface belongs to; the name itself when it is not one.</summary>
    public InterfaceName Main =>
        IsSubinterface ? new InterfaceName(_kind, _number!.Substring(0, Dot), isChecked: true) : this;

    /// <summary>Does it carry Ethernet frames: a port, a bundle of ports, a VLAN or virtual Ethernet interface, or a sub-interface of them? False when unknown.</summary>
    public bool IsEthernet => Has(InterfaceTraits.Ethernet);

    /// <summary>Is it an Ethernet port, not a bundle and not virtual, or a sub-interface of one? False when unknown.</summary>
    public bool IsEthernetPort => Has(InterfaceTraits.Port);

    /// <summary>Does it carry PPP or HDLC unless configured otherwise: POS, serial and multilink interfaces? False for sub-interfaces of serial interfaces and when unknown.</summary>
    public bool IsPppOrHdlc => Has(InterfaceTraits.Ppp) && !IsSerialSubinterface;

    /// <summary>Does it carry ATM cells: an ATM port, an IMA group, an ATM bundle, or a sub-interface of a serial interface? False when unknown.</summary>
    public bool IsAtm => Has(InterfaceTraits.Atm) || IsSerialSubinterface;

    /// <summary>Can it carry TDM when its link protocol says so: a serial or trunk serial main interface? False when unknown.</summary>
    public bool IsTdmCapable => Has(InterfaceTraits.Tdm) && !IsSubinterface;

    /// <summary>Is it a port that is entered with <c>controller</c> and divided into channels? False when unknown.</summary>
    public bool IsController => Has(InterfaceTraits.Controller);

    /// <summary>Is it a loopback interface? False when unknown.</summary>
    public bool IsLoopback => _kind == InterfaceKind.LoopBack;

    /// <summary>Is it a tunnel? False when unknown.</summary>
    public bool IsTunnel => _kind == InterfaceKind.Tunnel;

    /// <summary>Is it the interface that drops everything? False when unknown.</summary>
    public bool IsNull => _kind == InterfaceKind.Null;

    private bool IsSerialSubinterface => _kind is InterfaceKind.Serial or InterfaceKind.TrunkSerial && IsSubinterface;

    private int Dot => _number is null ? -1 : _number.LastIndexOf('.');

    /// <summary>Compares by type, then by number with 0/1/9 before 0/1/10; unknown first.</summary>
    public int CompareTo(InterfaceName other)
    {
        var order = ((int)_kind).CompareTo((int)other._kind);
        return order != 0 || _number is null || other._number is null ? order : InterfaceNumber.Compare(_number, other._number);
    }

    /// <summary>Are type and number equal?</summary>
    public bool Equals(InterfaceName other) => _kind == other._kind && string.Equals(_number, other._number, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        _number is null ? 0 : unchecked(((int)_kind * 397) ^ StringComparer.Ordinal.GetHashCode(_number));

    bool IConfigValue<InterfaceName>.TryRead(Words words, ref int index, out InterfaceName value)
    {
        value = default;
        if (index >= words.Count)
            return false;
        int start = words.Start(index), length = words.Length(index);
        if (TryScanJoined(words.Text, start, length, inCode: false, out value))
        {
            index++;
            return true;
        }

        if (index + 1 >= words.Count || !InterfaceTypes.TryFind(words.Text, start, length, inCode: false, out var kind))
            return false;
        int number = words.Start(index + 1), digits = words.Length(index + 1);
        if (!InterfaceNumber.IsValid(words.Text, number, digits))
            return false;
        value = new InterfaceName(kind, words.Text.Substring(number, digits), isChecked: true);
        index += 2;
        return true;
    }

    void IConfigValue<InterfaceName>.Write(Utf8Buffer output)
    {
        output.Blob(InterfaceTypes.Of(_kind).Start);
        output.Text(Number);
    }

    private static bool TryScan(string text, int from, int length, out InterfaceName value)
    {
        var blank = text.IndexOf(' ', from, length);
        if (blank < 0)
            return TryScanJoined(text, from, length, inCode: true, out value);
        value = default;
        int number = blank, end = from + length;
        while (number < end && text[number] == ' ')
            number++;
        if (!InterfaceTypes.TryFind(text, from, blank - from, inCode: true, out var kind) || !InterfaceNumber.IsValid(text, number, end - number))
            return false;
        value = new InterfaceName(kind, text.Substring(number, end - number), isChecked: true);
        return true;
    }

    /// <summary>Reads type and number in one word; the number is all that can be one at the end.</summary>
    private static bool TryScanJoined(string text, int from, int length, bool inCode, out InterfaceName value)
    {
        value = default;
        var end = from + length;
        var number = StartOfNumber(text, from, end);
        if (number == end
            || !InterfaceTypes.TryFind(text, from, number - from, inCode, out var kind)
            || InterfaceTypes.Of(kind).Start.Length != InterfaceTypes.Of(kind).Name.Length
            || !InterfaceNumber.IsValid(text, number, end - number))
            return false;
        value = new InterfaceName(kind, text.Substring(number, end - number), isChecked: true);
        return true;
    }

    private static int StartOfNumber(string text, int from, int end)
    {
        while (end > from && InterfaceNumber.IsPart(text[end - 1]))
            end--;
        return end;
    }

    private static InvalidValueException Refuse(string? text)
    {
        if (text is null)
            return ValueChecks.BadWord(text, "interface name", "ND1008", Expected);
        var type = text.Substring(0, StartOfNumber(text, 0, text.Length)).TrimEnd(' ');
        if (type.Length == 0 || InterfaceTypes.TryFind(type, 0, type.Length, inCode: true, out _))
            return ValueChecks.BadWord(text, "interface name", "ND1008", Expected);
        var meant = InterfaceTypes.Suggest(type);
        var hint = meant.Count == 0 ? $"Expected {Expected}." : $"Did you mean {string.Join(" or ", meant)}?";
        return new InvalidValueException(
            "ND1008",
            $"{ValueChecks.Quote(text)} is not an interface name: the type {ValueChecks.Quote(type)} is not known. {hint}");
    }

    private bool Has(InterfaceTraits traits) =>
        _number is not null && (InterfaceTypes.Of(_kind).Traits & traits) == traits;
}
