namespace NetDsl;

/// <summary>An interface of a device, whatever the vendor.</summary>
public abstract class NetworkInterface : ViewObject
{
    internal Setting<InterfaceName> name;

    /// <summary>The type and the number. Command: <c>interface</c>.</summary>
    public Setting<InterfaceName> Name => name;
}

/// <summary>A builder of an interface: what a cable can be plugged into.</summary>
public interface ILinkEnd
{
    /// <summary>The device that the interface belongs to.</summary>
    Device Device { get; }

    /// <summary>The interface.</summary>
    NetworkInterface Interface { get; }
}

/// <summary>A cable: two interfaces that reach each other directly. It writes no command; rules and pictures use it.</summary>
public sealed class Link : ConfigObject
{
    internal Link(ILinkEnd a, ILinkEnd b, Origin origin)
    {
        DeviceA = a.Device;
        A = a.Interface;
        DeviceB = b.Device;
        B = b.Interface;
        Origin = origin;
    }

    /// <summary>The device of the one end.</summary>
    public Device DeviceA { get; }

    /// <summary>The interface of the one end.</summary>
    public NetworkInterface A { get; }

    /// <summary>The device of the other end.</summary>
    public Device DeviceB { get; }

    /// <summary>The interface of the other end.</summary>
    public NetworkInterface B { get; }
}
