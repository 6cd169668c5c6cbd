using System;
using System.Runtime.CompilerServices;

namespace NetDsl.H3c;

/// <content>ISDN.</content>
public sealed partial class ComwareInterfaceBuilder
{
    /// <summary>ISDN on a BRI interface or on the D channel of a PRI, such as <c>Serial2/3/0:15</c>.</summary>
    /// <param name="configure">Describes it.</param>
    /// <returns>This builder.</returns>
    public ComwareInterfaceBuilder Isdn(Action<IsdnBuilder> configure, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        new IsdnBuilder(Model.EnsureIsdn(new Origin(file, line))).Configure(configure);
        return this;
    }
}

/// <summary>Describes ISDN on an interface.</summary>
public sealed class IsdnBuilder : Builder<IsdnBuilder, IsdnLink>
{
    internal IsdnBuilder(IsdnLink model)
        : base(model)
    {
    }

    /// <summary>The signalling protocol of the exchange; DSS1 when not set. Command: <c>isdn protocol-type</c>.</summary>
    /// <param name="protocol">The protocol; BRI and PRI allow different ones.</param>
    /// <returns>This builder.</returns>
    public IsdnBuilder ProtocolType(Input<IsdnProtocol> protocol, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.protocolType, protocol, file, line);

    /// <summary>The end of the line; the user end when not set. Back to back one end is the network. Command: <c>isdn protocol-mode</c>.</summary>
    /// <param name="mode">User or network.</param>
    /// <returns>This builder.</returns>
    public IsdnBuilder ProtocolMode(Input<IsdnMode> mode, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.protocolMode, mode, file, line);

    /// <summary>The only number whose calls are accepted. Command: <c>isdn caller-number</c>.</summary>
    /// <param name="number">1 to 24 digits.</param>
    /// <returns>This builder.</returns>
    public IsdnBuilder CallerNumber(IsdnNumber number, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.callerNumber, number, file, line);

    /// <summary>The number that is shown to whom is called. Command: <c>isdn calling</c>.</summary>
    /// <param name="number">1 to 24 digits.</param>
    /// <returns>This builder.</returns>
    public IsdnBuilder Calling(IsdnNumber number, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.calling, number, file, line);

    /// <summary>The order in which B channels are taken; needs local management of the channels. Command: <c>isdn bch-select-way</c>.</summary>
    /// <param name="order">Ascending or descending.</param>
    /// <returns>This builder.</returns>
    public IsdnBuilder ChannelOrder(Input<ChannelOrder> order, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.channelOrder, order, file, line);

    /// <summary>The BRI line is point to point. Command: <c>isdn link-mode p2p</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public IsdnBuilder PointToPoint(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.pointToPoint, on, file, line);

    /// <summary>The link layer of the BRI line stays up, user end only. Command: <c>isdn q921-permanent</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public IsdnBuilder LinkPermanent(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.linkPermanent, on, file, line);

    /// <summary>The BRI line stays active, network end only. Command: <c>permanent-active</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public IsdnBuilder ActivePermanent(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.activePermanent, on, file, line);

    /// <summary>Each B channel of the BRI line has a terminal identifier of its own. Command: <c>isdn two-tei</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public IsdnBuilder TwoTei(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.twoTei, on, file, line);

    /// <summary>The router manages the B channels itself. Command: <c>isdn bch-local-manage</c>.</summary>
    /// <param name="exclusive">True: the exchange may not choose another channel. Keyword: <c>exclusive</c>.</param>
    /// <returns>This builder.</returns>
    public IsdnBuilder LocalChannels(Input<bool>? exclusive = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        Model.exclusiveChannels = SettingFactory.Maybe(exclusive, new Origin(file, line));
        return Set(ref Model.localChannels, true, file, line);
    }

    /// <summary>Answers only calls to a number; up to three. Command: <c>isdn check-called-number</c>.</summary>
    /// <param name="index">1 to 3.</param>
    /// <param name="number">1 to 40 characters.</param>
    /// <returns>This builder.</returns>
    public IsdnBuilder CalledNumber(CalledNumberIndex index, CalledNumber number, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        (Model.calledNumbers ??= []).Add(new IsdnCalledNumber { Origin = origin, index = SettingFactory.Of(index, origin), number = SettingFactory.Of(number, origin) });
        return this;
    }
}
