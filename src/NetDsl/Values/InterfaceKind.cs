namespace NetDsl;

/// <summary>The type of an interface, in the order in which interfaces are listed.</summary>
public enum InterfaceKind
{
    /// <summary>The name of the interface is unknown.</summary>
    Unknown,

    /// <summary>Gigabit Ethernet port, <c>GigabitEthernet</c>.</summary>
    GigabitEthernet,

    /// <summary>Ethernet port, such as the management port, <c>Ethernet</c>.</summary>
    Ethernet,

    /// <summary>10 Gbit/s Ethernet port of VRP, <c>XGigabitEthernet</c>.</summary>
    XGigabitEthernet,

    /// <summary>10 Gbit/s Ethernet port of VRP, <c>10GE</c>.</summary>
    Ethernet10G,

    /// <summary>25 Gbit/s Ethernet port of VRP, <c>25GE</c>.</summary>
    Ethernet25G,

    /// <summary>40 Gbit/s Ethernet port of VRP, <c>40GE</c>.</summary>
    Ethernet40G,

    /// <summary>50 Gbit/s Ethernet port of VRP, <c>50GE</c>.</summary>
    Ethernet50G,

    /// <summary>100 Gbit/s Ethernet port of VRP, <c>100GE</c>.</summary>
    Ethernet100G,

    /// <summary>200 Gbit/s Ethernet port of VRP, <c>200GE</c>.</summary>
    Ethernet200G,

    /// <summary>400 Gbit/s Ethernet port of VRP, <c>400GE</c>.</summary>
    Ethernet400G,

    /// <summary>Ethernet port of VRP that can be switched between 50 and 100 Gbit/s, <c>50|100GE</c>.</summary>
    Ethernet50Or100G,

    /// <summary>Flexible Ethernet client, <c>FlexE</c>.</summary>
    FlexE,

    /// <summary>50 Gbit/s port in Flexible Ethernet mode, <c>FlexE-50G</c>.</summary>
    FlexE50G,

    /// <summary>100 Gbit/s port in Flexible Ethernet mode, <c>FlexE-100G</c>.</summary>
    FlexE100G,

    /// <summary>Port in Flexible Ethernet mode that can be switched between 50 and 100 Gbit/s, <c>FlexE-50|100G</c>.</summary>
    FlexE50Or100G,

    /// <summary>Management Ethernet port of VRP switches, <c>MEth</c>.</summary>
    MEth,

    /// <summary>10 Gbit/s Ethernet port of Comware, <c>Ten-GigabitEthernet</c>.</summary>
    TenGigabitEthernet,

    /// <summary>25 Gbit/s Ethernet port of Comware, <c>Twenty-FiveGigE</c>.</summary>
    TwentyFiveGigE,

    /// <summary>40 Gbit/s Ethernet port of Comware, <c>FortyGigE</c>.</summary>
    FortyGigE,

    /// <summary>100 Gbit/s Ethernet port of Comware, <c>HundredGigE</c>.</summary>
    HundredGigE,

    /// <summary>Management Ethernet port of Comware, <c>M-GigabitEthernet</c>.</summary>
    ManagementGigabitEthernet,

    /// <summary>Bundle of Ethernet ports of VRP, <c>Eth-Trunk</c>.</summary>
    EthTrunk,

    /// <summary>Layer 2 bundle of Ethernet ports of Comware, <c>Bridge-Aggregation</c>.</summary>
    BridgeAggregation,

    /// <summary>Layer 3 bundle of Ethernet ports of Comware, <c>Route-Aggregation</c>.</summary>
    RouteAggregation,

    /// <summary>Layer 3 interface of a VLAN, VRP, <c>Vlanif</c>.</summary>
    Vlanif,

    /// <summary>Layer 3 interface of a VLAN, Comware, <c>Vlan-interface</c>.</summary>
    VlanInterface,

    /// <summary>Virtual Ethernet interface that belongs to a board, <c>Virtual-Ethernet</c>.</summary>
    VirtualEthernet,

    /// <summary>Virtual Ethernet interface that belongs to no board, <c>Global-VE</c>.</summary>
    GlobalVe,

    /// <summary>Virtual Ethernet interface on a pseudowire, <c>PW-VE</c>.</summary>
    PwVe,

    /// <summary>Layer 3 interface of a bridge domain, <c>Vbdif</c>.</summary>
    Vbdif,

    /// <summary>Layer 3 interface of a VSI, Comware, <c>Vsi-interface</c>.</summary>
    VsiInterface,

    /// <summary>Ethernet channel of a cellular modem, Comware, <c>Eth-channel</c>.</summary>
    EthChannel,

    /// <summary>Packet over SONET/SDH port, <c>Pos</c>.</summary>
    Pos,

    /// <summary>Bundle of POS ports that protect each other, <c>Pos-Trunk</c>.</summary>
    PosTrunk,

    /// <summary>Bundle of POS ports that share the load, <c>Ip-Trunk</c>.</summary>
    IpTrunk,

    /// <summary>Synchronous serial interface, often a channel of an E1 or CPOS port, <c>Serial</c>.</summary>
    Serial,

    /// <summary>Serial interface on a bundle of CPOS ports, <c>Trunk-Serial</c>.</summary>
    TrunkSerial,

    /// <summary>PPP multilink bundle, <c>Mp-group</c>.</summary>
    MpGroup,

    /// <summary>PPP multilink bundle of trunk serial interfaces, <c>Global-Mp-Group</c>.</summary>
    GlobalMpGroup,

    /// <summary>Bundle of HDLC links, Comware, <c>HDLC-bundle</c>.</summary>
    HdlcBundle,

    /// <summary>ATM port, <c>Atm</c>.</summary>
    Atm,

    /// <summary>Bundle of ATM links over E1, <c>Ima-group</c>.</summary>
    ImaGroup,

    /// <summary>Bundle of ATM links over trunk serial interfaces, <c>Global-Ima-Group</c>.</summary>
    GlobalImaGroup,

    /// <summary>Bundle of ATM connections that share a pseudowire, <c>Atm-Bundle</c>.</summary>
    AtmBundle,

    /// <summary>E1 port, the controller of serial channels, <c>E1</c>.</summary>
    E1,

    /// <summary>T1 port, the controller of serial channels, <c>T1</c>.</summary>
    T1,

    /// <summary>E3 port, the controller of serial channels, <c>E3</c>.</summary>
    E3,

    /// <summary>T3 port, the controller of serial channels, <c>T3</c>.</summary>
    T3,

    /// <summary>Channelized SONET/SDH port, the controller of serial channels, <c>Cpos</c>.</summary>
    Cpos,

    /// <summary>Bundle of channelized SONET/SDH ports that protect each other, <c>Cpos-Trunk</c>.</summary>
    CposTrunk,

    /// <summary>Loopback interface, <c>LoopBack</c>.</summary>
    LoopBack,

    /// <summary>Loopback interface that the device makes itself, <c>InLoopBack</c>.</summary>
    InLoopBack,

    /// <summary>Interface that drops everything, <c>NULL</c>.</summary>
    Null,

    /// <summary>Tunnel, <c>Tunnel</c>.</summary>
    Tunnel,

    /// <summary>Bundle of tunnels, Comware, <c>Tunnel-Bundle</c>.</summary>
    TunnelBundle,

    /// <summary>VXLAN tunnel endpoint, <c>Nve</c>.</summary>
    Nve,

    /// <summary>Template for PPP sessions, <c>Virtual-Template</c>.</summary>
    VirtualTemplate,

    /// <summary>PPP interface of an L2TP client, Comware, <c>Virtual-PPP</c>.</summary>
    VirtualPpp,

    /// <summary>Dialer of dial-up links, Comware, <c>Dialer</c>.</summary>
    Dialer,

    /// <summary>ISDN basic rate port, Comware, <c>Bri</c>.</summary>
    Bri,

    /// <summary>Asynchronous serial port, Comware, <c>Async</c>.</summary>
    Async,

    /// <summary>Cellular modem, <c>Cellular</c>.</summary>
    Cellular,

    /// <summary>Analog modem, Comware, <c>Analogmodem</c>.</summary>
    AnalogModem,
}
