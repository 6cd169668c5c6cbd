using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;

namespace NetDsl;

/// <summary>A network: its devices and the links between them.</summary>
public sealed partial class Network
{
    private readonly List<Device> _devices = [];
    private readonly Dictionary<HostName, Device> _byName = [];
    private readonly List<Link> _links = [];
    private ExceptionDispatchInfo? _failure;

    internal Network(string name, Origin origin)
    {
        Name = name;
        Origin = origin;
    }

    /// <summary>The name of the network, for titles and reports.</summary>
    public string Name { get; }

    /// <summary>Where it was defined.</summary>
    public Origin Origin { get; }

    /// <summary>The devices, in the order in which they were described.</summary>
    /// <exception cref="Exception">What stopped the definition, if it did not come to its end.</exception>
    public IReadOnlyList<Device> Devices
    {
        get
        {
            _failure?.Throw();
            return _devices;
        }
    }

    /// <summary>
    /// True when there may be devices and links that are not described here, as with configurations that were read from some of
    /// the devices. What such a device has cannot then be said to be missing.
    /// </summary>
    public bool IsOpen { get; internal set; }

    /// <summary>The links between interfaces, as far as the program names them.</summary>
    public IReadOnlyList<Link> Links => _links;

    /// <summary>What stopped the definition; null when it came to its end.</summary>
    internal Exception? Failure => _failure?.SourceException;

    /// <summary>
    /// Describes a network. <paramref name="configure"/> runs at once. When it throws, the network keeps the exception:
    /// the command line reports it with its place, and whoever reads <see cref="Devices"/> gets it thrown.
    /// </summary>
    /// <param name="name">The name of the network.</param>
    /// <param name="configure">Describes the devices.</param>
    /// <returns>The network.</returns>
    public static Network Define(string name, Action<NetworkBuilder> configure, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        if (name is null)
            throw new ArgumentNullException(nameof(name));
        if (configure is null)
            throw new ArgumentNullException(nameof(configure));
        var network = new Network(name, new Origin(file, line));
        try
        {
            configure(new NetworkBuilder(network));
        }
        catch (Exception e)
        {
            network._failure = ExceptionDispatchInfo.Capture(e);
        }

        return network;
    }

    /// <summary>A network of devices that were read from their configurations.</summary>
    internal static Network Of(string name, IEnumerable<Device> devices)
    {
        var network = new Network(name, Origin.None) { IsOpen = true };
        network._devices.AddRange(devices);
        return network;
    }

    internal void Add(Device device)
    {
        if (device.name.TryGet(out var name))
        {
            if (_byName.TryGetValue(name, out var earlier))
                throw new NetDslException("ND1010", $"There are two devices of the name {name}: the first is at {earlier.Origin}. Give each device a name of its own.");
            _byName.Add(name, device);
        }

        _devices.Add(device);
    }

    internal void Add(Link link) => _links.Add(link);
}
