"use strict";
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));

// ../../node_modules/reflect-metadata/Reflect.js
var require_Reflect = __commonJS({
  "../../node_modules/reflect-metadata/Reflect.js"() {
    var Reflect2;
    (function(Reflect3) {
      (function(factory) {
        var root = typeof globalThis === "object" ? globalThis : typeof global === "object" ? global : typeof self === "object" ? self : typeof this === "object" ? this : sloppyModeThis();
        var exporter = makeExporter(Reflect3);
        if (typeof root.Reflect !== "undefined") {
          exporter = makeExporter(root.Reflect, exporter);
        }
        factory(exporter, root);
        if (typeof root.Reflect === "undefined") {
          root.Reflect = Reflect3;
        }
        function makeExporter(target, previous) {
          return function(key, value) {
            Object.defineProperty(target, key, { configurable: true, writable: true, value });
            if (previous)
              previous(key, value);
          };
        }
        function functionThis() {
          try {
            return Function("return this;")();
          } catch (_) {
          }
        }
        function indirectEvalThis() {
          try {
            return (void 0, eval)("(function() { return this; })()");
          } catch (_) {
          }
        }
        function sloppyModeThis() {
          return functionThis() || indirectEvalThis();
        }
      })(function(exporter, root) {
        var hasOwn = Object.prototype.hasOwnProperty;
        var supportsSymbol = typeof Symbol === "function";
        var toPrimitiveSymbol = supportsSymbol && typeof Symbol.toPrimitive !== "undefined" ? Symbol.toPrimitive : "@@toPrimitive";
        var iteratorSymbol = supportsSymbol && typeof Symbol.iterator !== "undefined" ? Symbol.iterator : "@@iterator";
        var supportsCreate = typeof Object.create === "function";
        var supportsProto = { __proto__: [] } instanceof Array;
        var downLevel = !supportsCreate && !supportsProto;
        var HashMap = {
          // create an object in dictionary mode (a.k.a. "slow" mode in v8)
          create: supportsCreate ? function() {
            return MakeDictionary(/* @__PURE__ */ Object.create(null));
          } : supportsProto ? function() {
            return MakeDictionary({ __proto__: null });
          } : function() {
            return MakeDictionary({});
          },
          has: downLevel ? function(map2, key) {
            return hasOwn.call(map2, key);
          } : function(map2, key) {
            return key in map2;
          },
          get: downLevel ? function(map2, key) {
            return hasOwn.call(map2, key) ? map2[key] : void 0;
          } : function(map2, key) {
            return map2[key];
          }
        };
        var functionPrototype = Object.getPrototypeOf(Function);
        var _Map = typeof Map === "function" && typeof Map.prototype.entries === "function" ? Map : CreateMapPolyfill();
        var _Set = typeof Set === "function" && typeof Set.prototype.entries === "function" ? Set : CreateSetPolyfill();
        var _WeakMap = typeof WeakMap === "function" ? WeakMap : CreateWeakMapPolyfill();
        var registrySymbol = supportsSymbol ? /* @__PURE__ */ Symbol.for("@reflect-metadata:registry") : void 0;
        var metadataRegistry = GetOrCreateMetadataRegistry();
        var metadataProvider = CreateMetadataProvider(metadataRegistry);
        function decorate(decorators, target, propertyKey, attributes) {
          if (!IsUndefined(propertyKey)) {
            if (!IsArray(decorators))
              throw new TypeError();
            if (!IsObject(target))
              throw new TypeError();
            if (!IsObject(attributes) && !IsUndefined(attributes) && !IsNull(attributes))
              throw new TypeError();
            if (IsNull(attributes))
              attributes = void 0;
            propertyKey = ToPropertyKey(propertyKey);
            return DecorateProperty(decorators, target, propertyKey, attributes);
          } else {
            if (!IsArray(decorators))
              throw new TypeError();
            if (!IsConstructor(target))
              throw new TypeError();
            return DecorateConstructor(decorators, target);
          }
        }
        exporter("decorate", decorate);
        function metadata(metadataKey, metadataValue) {
          function decorator(target, propertyKey) {
            if (!IsObject(target))
              throw new TypeError();
            if (!IsUndefined(propertyKey) && !IsPropertyKey(propertyKey))
              throw new TypeError();
            OrdinaryDefineOwnMetadata(metadataKey, metadataValue, target, propertyKey);
          }
          return decorator;
        }
        exporter("metadata", metadata);
        function defineMetadata(metadataKey, metadataValue, target, propertyKey) {
          if (!IsObject(target))
            throw new TypeError();
          if (!IsUndefined(propertyKey))
            propertyKey = ToPropertyKey(propertyKey);
          return OrdinaryDefineOwnMetadata(metadataKey, metadataValue, target, propertyKey);
        }
        exporter("defineMetadata", defineMetadata);
        function hasMetadata(metadataKey, target, propertyKey) {
          if (!IsObject(target))
            throw new TypeError();
          if (!IsUndefined(propertyKey))
            propertyKey = ToPropertyKey(propertyKey);
          return OrdinaryHasMetadata(metadataKey, target, propertyKey);
        }
        exporter("hasMetadata", hasMetadata);
        function hasOwnMetadata(metadataKey, target, propertyKey) {
          if (!IsObject(target))
            throw new TypeError();
          if (!IsUndefined(propertyKey))
            propertyKey = ToPropertyKey(propertyKey);
          return OrdinaryHasOwnMetadata(metadataKey, target, propertyKey);
        }
        exporter("hasOwnMetadata", hasOwnMetadata);
        function getMetadata(metadataKey, target, propertyKey) {
          if (!IsObject(target))
            throw new TypeError();
          if (!IsUndefined(propertyKey))
            propertyKey = ToPropertyKey(propertyKey);
          return OrdinaryGetMetadata(metadataKey, target, propertyKey);
        }
        exporter("getMetadata", getMetadata);
        function getOwnMetadata(metadataKey, target, propertyKey) {
          if (!IsObject(target))
            throw new TypeError();
          if (!IsUndefined(propertyKey))
            propertyKey = ToPropertyKey(propertyKey);
          return OrdinaryGetOwnMetadata(metadataKey, target, propertyKey);
        }
        exporter("getOwnMetadata", getOwnMetadata);
        function getMetadataKeys(target, propertyKey) {
          if (!IsObject(target))
            throw new TypeError();
          if (!IsUndefined(propertyKey))
            propertyKey = ToPropertyKey(propertyKey);
          return OrdinaryMetadataKeys(target, propertyKey);
        }
        exporter("getMetadataKeys", getMetadataKeys);
        function getOwnMetadataKeys(target, propertyKey) {
          if (!IsObject(target))
            throw new TypeError();
          if (!IsUndefined(propertyKey))
            propertyKey = ToPropertyKey(propertyKey);
          return OrdinaryOwnMetadataKeys(target, propertyKey);
        }
        exporter("getOwnMetadataKeys", getOwnMetadataKeys);
        function deleteMetadata(metadataKey, target, propertyKey) {
          if (!IsObject(target))
            throw new TypeError();
          if (!IsUndefined(propertyKey))
            propertyKey = ToPropertyKey(propertyKey);
          if (!IsObject(target))
            throw new TypeError();
          if (!IsUndefined(propertyKey))
            propertyKey = ToPropertyKey(propertyKey);
          var provider = GetMetadataProvider(
            target,
            propertyKey,
            /*Create*/
            false
          );
          if (IsUndefined(provider))
            return false;
          return provider.OrdinaryDeleteMetadata(metadataKey, target, propertyKey);
        }
        exporter("deleteMetadata", deleteMetadata);
        function DecorateConstructor(decorators, target) {
          for (var i = decorators.length - 1; i >= 0; --i) {
            var decorator = decorators[i];
            var decorated = decorator(target);
            if (!IsUndefined(decorated) && !IsNull(decorated)) {
              if (!IsConstructor(decorated))
                throw new TypeError();
              target = decorated;
            }
          }
          return target;
        }
        function DecorateProperty(decorators, target, propertyKey, descriptor) {
          for (var i = decorators.length - 1; i >= 0; --i) {
            var decorator = decorators[i];
            var decorated = decorator(target, propertyKey, descriptor);
            if (!IsUndefined(decorated) && !IsNull(decorated)) {
              if (!IsObject(decorated))
                throw new TypeError();
              descriptor = decorated;
            }
          }
          return descriptor;
        }
        function OrdinaryHasMetadata(MetadataKey, O, P) {
          var hasOwn2 = OrdinaryHasOwnMetadata(MetadataKey, O, P);
          if (hasOwn2)
            return true;
          var parent = OrdinaryGetPrototypeOf(O);
          if (!IsNull(parent))
            return OrdinaryHasMetadata(MetadataKey, parent, P);
          return false;
        }
        function OrdinaryHasOwnMetadata(MetadataKey, O, P) {
          var provider = GetMetadataProvider(
            O,
            P,
            /*Create*/
            false
          );
          if (IsUndefined(provider))
            return false;
          return ToBoolean(provider.OrdinaryHasOwnMetadata(MetadataKey, O, P));
        }
        function OrdinaryGetMetadata(MetadataKey, O, P) {
          var hasOwn2 = OrdinaryHasOwnMetadata(MetadataKey, O, P);
          if (hasOwn2)
            return OrdinaryGetOwnMetadata(MetadataKey, O, P);
          var parent = OrdinaryGetPrototypeOf(O);
          if (!IsNull(parent))
            return OrdinaryGetMetadata(MetadataKey, parent, P);
          return void 0;
        }
        function OrdinaryGetOwnMetadata(MetadataKey, O, P) {
          var provider = GetMetadataProvider(
            O,
            P,
            /*Create*/
            false
          );
          if (IsUndefined(provider))
            return;
          return provider.OrdinaryGetOwnMetadata(MetadataKey, O, P);
        }
        function OrdinaryDefineOwnMetadata(MetadataKey, MetadataValue, O, P) {
          var provider = GetMetadataProvider(
            O,
            P,
            /*Create*/
            true
          );
          provider.OrdinaryDefineOwnMetadata(MetadataKey, MetadataValue, O, P);
        }
        function OrdinaryMetadataKeys(O, P) {
          var ownKeys = OrdinaryOwnMetadataKeys(O, P);
          var parent = OrdinaryGetPrototypeOf(O);
          if (parent === null)
            return ownKeys;
          var parentKeys = OrdinaryMetadataKeys(parent, P);
          if (parentKeys.length <= 0)
            return ownKeys;
          if (ownKeys.length <= 0)
            return parentKeys;
          var set = new _Set();
          var keys = [];
          for (var _i = 0, ownKeys_1 = ownKeys; _i < ownKeys_1.length; _i++) {
            var key = ownKeys_1[_i];
            var hasKey = set.has(key);
            if (!hasKey) {
              set.add(key);
              keys.push(key);
            }
          }
          for (var _a = 0, parentKeys_1 = parentKeys; _a < parentKeys_1.length; _a++) {
            var key = parentKeys_1[_a];
            var hasKey = set.has(key);
            if (!hasKey) {
              set.add(key);
              keys.push(key);
            }
          }
          return keys;
        }
        function OrdinaryOwnMetadataKeys(O, P) {
          var provider = GetMetadataProvider(
            O,
            P,
            /*create*/
            false
          );
          if (!provider) {
            return [];
          }
          return provider.OrdinaryOwnMetadataKeys(O, P);
        }
        function Type(x) {
          if (x === null)
            return 1;
          switch (typeof x) {
            case "undefined":
              return 0;
            case "boolean":
              return 2;
            case "string":
              return 3;
            case "symbol":
              return 4;
            case "number":
              return 5;
            case "object":
              return x === null ? 1 : 6;
            default:
              return 6;
          }
        }
        function IsUndefined(x) {
          return x === void 0;
        }
        function IsNull(x) {
          return x === null;
        }
        function IsSymbol(x) {
          return typeof x === "symbol";
        }
        function IsObject(x) {
          return typeof x === "object" ? x !== null : typeof x === "function";
        }
        function ToPrimitive(input, PreferredType) {
          switch (Type(input)) {
            case 0:
              return input;
            case 1:
              return input;
            case 2:
              return input;
            case 3:
              return input;
            case 4:
              return input;
            case 5:
              return input;
          }
          var hint = PreferredType === 3 ? "string" : PreferredType === 5 ? "number" : "default";
          var exoticToPrim = GetMethod(input, toPrimitiveSymbol);
          if (exoticToPrim !== void 0) {
            var result = exoticToPrim.call(input, hint);
            if (IsObject(result))
              throw new TypeError();
            return result;
          }
          return OrdinaryToPrimitive(input, hint === "default" ? "number" : hint);
        }
        function OrdinaryToPrimitive(O, hint) {
          if (hint === "string") {
            var toString_1 = O.toString;
            if (IsCallable(toString_1)) {
              var result = toString_1.call(O);
              if (!IsObject(result))
                return result;
            }
            var valueOf4 = O.valueOf;
            if (IsCallable(valueOf4)) {
              var result = valueOf4.call(O);
              if (!IsObject(result))
                return result;
            }
          } else {
            var valueOf4 = O.valueOf;
            if (IsCallable(valueOf4)) {
              var result = valueOf4.call(O);
              if (!IsObject(result))
                return result;
            }
            var toString_2 = O.toString;
            if (IsCallable(toString_2)) {
              var result = toString_2.call(O);
              if (!IsObject(result))
                return result;
            }
          }
          throw new TypeError();
        }
        function ToBoolean(argument) {
          return !!argument;
        }
        function ToString(argument) {
          return "" + argument;
        }
        function ToPropertyKey(argument) {
          var key = ToPrimitive(
            argument,
            3
            /* String */
          );
          if (IsSymbol(key))
            return key;
          return ToString(key);
        }
        function IsArray(argument) {
          return Array.isArray ? Array.isArray(argument) : argument instanceof Object ? argument instanceof Array : Object.prototype.toString.call(argument) === "[object Array]";
        }
        function IsCallable(argument) {
          return typeof argument === "function";
        }
        function IsConstructor(argument) {
          return typeof argument === "function";
        }
        function IsPropertyKey(argument) {
          switch (Type(argument)) {
            case 3:
              return true;
            case 4:
              return true;
            default:
              return false;
          }
        }
        function SameValueZero(x, y) {
          return x === y || x !== x && y !== y;
        }
        function GetMethod(V, P) {
          var func = V[P];
          if (func === void 0 || func === null)
            return void 0;
          if (!IsCallable(func))
            throw new TypeError();
          return func;
        }
        function GetIterator(obj) {
          var method = GetMethod(obj, iteratorSymbol);
          if (!IsCallable(method))
            throw new TypeError();
          var iterator = method.call(obj);
          if (!IsObject(iterator))
            throw new TypeError();
          return iterator;
        }
        function IteratorValue(iterResult) {
          return iterResult.value;
        }
        function IteratorStep(iterator) {
          var result = iterator.next();
          return result.done ? false : result;
        }
        function IteratorClose(iterator) {
          var f = iterator["return"];
          if (f)
            f.call(iterator);
        }
        function OrdinaryGetPrototypeOf(O) {
          var proto = Object.getPrototypeOf(O);
          if (typeof O !== "function" || O === functionPrototype)
            return proto;
          if (proto !== functionPrototype)
            return proto;
          var prototype = O.prototype;
          var prototypeProto = prototype && Object.getPrototypeOf(prototype);
          if (prototypeProto == null || prototypeProto === Object.prototype)
            return proto;
          var constructor = prototypeProto.constructor;
          if (typeof constructor !== "function")
            return proto;
          if (constructor === O)
            return proto;
          return constructor;
        }
        function CreateMetadataRegistry() {
          var fallback;
          if (!IsUndefined(registrySymbol) && typeof root.Reflect !== "undefined" && !(registrySymbol in root.Reflect) && typeof root.Reflect.defineMetadata === "function") {
            fallback = CreateFallbackProvider(root.Reflect);
          }
          var first;
          var second;
          var rest;
          var targetProviderMap = new _WeakMap();
          var registry = {
            registerProvider,
            getProvider,
            setProvider
          };
          return registry;
          function registerProvider(provider) {
            if (!Object.isExtensible(registry)) {
              throw new Error("Cannot add provider to a frozen registry.");
            }
            switch (true) {
              case fallback === provider:
                break;
              case IsUndefined(first):
                first = provider;
                break;
              case first === provider:
                break;
              case IsUndefined(second):
                second = provider;
                break;
              case second === provider:
                break;
              default:
                if (rest === void 0)
                  rest = new _Set();
                rest.add(provider);
                break;
            }
          }
          function getProviderNoCache(O, P) {
            if (!IsUndefined(first)) {
              if (first.isProviderFor(O, P))
                return first;
              if (!IsUndefined(second)) {
                if (second.isProviderFor(O, P))
                  return first;
                if (!IsUndefined(rest)) {
                  var iterator = GetIterator(rest);
                  while (true) {
                    var next2 = IteratorStep(iterator);
                    if (!next2) {
                      return void 0;
                    }
                    var provider = IteratorValue(next2);
                    if (provider.isProviderFor(O, P)) {
                      IteratorClose(iterator);
                      return provider;
                    }
                  }
                }
              }
            }
            if (!IsUndefined(fallback) && fallback.isProviderFor(O, P)) {
              return fallback;
            }
            return void 0;
          }
          function getProvider(O, P) {
            var providerMap = targetProviderMap.get(O);
            var provider;
            if (!IsUndefined(providerMap)) {
              provider = providerMap.get(P);
            }
            if (!IsUndefined(provider)) {
              return provider;
            }
            provider = getProviderNoCache(O, P);
            if (!IsUndefined(provider)) {
              if (IsUndefined(providerMap)) {
                providerMap = new _Map();
                targetProviderMap.set(O, providerMap);
              }
              providerMap.set(P, provider);
            }
            return provider;
          }
          function hasProvider(provider) {
            if (IsUndefined(provider))
              throw new TypeError();
            return first === provider || second === provider || !IsUndefined(rest) && rest.has(provider);
          }
          function setProvider(O, P, provider) {
            if (!hasProvider(provider)) {
              throw new Error("Metadata provider not registered.");
            }
            var existingProvider = getProvider(O, P);
            if (existingProvider !== provider) {
              if (!IsUndefined(existingProvider)) {
                return false;
              }
              var providerMap = targetProviderMap.get(O);
              if (IsUndefined(providerMap)) {
                providerMap = new _Map();
                targetProviderMap.set(O, providerMap);
              }
              providerMap.set(P, provider);
            }
            return true;
          }
        }
        function GetOrCreateMetadataRegistry() {
          var metadataRegistry2;
          if (!IsUndefined(registrySymbol) && IsObject(root.Reflect) && Object.isExtensible(root.Reflect)) {
            metadataRegistry2 = root.Reflect[registrySymbol];
          }
          if (IsUndefined(metadataRegistry2)) {
            metadataRegistry2 = CreateMetadataRegistry();
          }
          if (!IsUndefined(registrySymbol) && IsObject(root.Reflect) && Object.isExtensible(root.Reflect)) {
            Object.defineProperty(root.Reflect, registrySymbol, {
              enumerable: false,
              configurable: false,
              writable: false,
              value: metadataRegistry2
            });
          }
          return metadataRegistry2;
        }
        function CreateMetadataProvider(registry) {
          var metadata2 = new _WeakMap();
          var provider = {
            isProviderFor: function(O, P) {
              var targetMetadata = metadata2.get(O);
              if (IsUndefined(targetMetadata))
                return false;
              return targetMetadata.has(P);
            },
            OrdinaryDefineOwnMetadata: OrdinaryDefineOwnMetadata2,
            OrdinaryHasOwnMetadata: OrdinaryHasOwnMetadata2,
            OrdinaryGetOwnMetadata: OrdinaryGetOwnMetadata2,
            OrdinaryOwnMetadataKeys: OrdinaryOwnMetadataKeys2,
            OrdinaryDeleteMetadata
          };
          metadataRegistry.registerProvider(provider);
          return provider;
          function GetOrCreateMetadataMap(O, P, Create) {
            var targetMetadata = metadata2.get(O);
            var createdTargetMetadata = false;
            if (IsUndefined(targetMetadata)) {
              if (!Create)
                return void 0;
              targetMetadata = new _Map();
              metadata2.set(O, targetMetadata);
              createdTargetMetadata = true;
            }
            var metadataMap = targetMetadata.get(P);
            if (IsUndefined(metadataMap)) {
              if (!Create)
                return void 0;
              metadataMap = new _Map();
              targetMetadata.set(P, metadataMap);
              if (!registry.setProvider(O, P, provider)) {
                targetMetadata.delete(P);
                if (createdTargetMetadata) {
                  metadata2.delete(O);
                }
                throw new Error("Wrong provider for target.");
              }
            }
            return metadataMap;
          }
          function OrdinaryHasOwnMetadata2(MetadataKey, O, P) {
            var metadataMap = GetOrCreateMetadataMap(
              O,
              P,
              /*Create*/
              false
            );
            if (IsUndefined(metadataMap))
              return false;
            return ToBoolean(metadataMap.has(MetadataKey));
          }
          function OrdinaryGetOwnMetadata2(MetadataKey, O, P) {
            var metadataMap = GetOrCreateMetadataMap(
              O,
              P,
              /*Create*/
              false
            );
            if (IsUndefined(metadataMap))
              return void 0;
            return metadataMap.get(MetadataKey);
          }
          function OrdinaryDefineOwnMetadata2(MetadataKey, MetadataValue, O, P) {
            var metadataMap = GetOrCreateMetadataMap(
              O,
              P,
              /*Create*/
              true
            );
            metadataMap.set(MetadataKey, MetadataValue);
          }
          function OrdinaryOwnMetadataKeys2(O, P) {
            var keys = [];
            var metadataMap = GetOrCreateMetadataMap(
              O,
              P,
              /*Create*/
              false
            );
            if (IsUndefined(metadataMap))
              return keys;
            var keysObj = metadataMap.keys();
            var iterator = GetIterator(keysObj);
            var k = 0;
            while (true) {
              var next2 = IteratorStep(iterator);
              if (!next2) {
                keys.length = k;
                return keys;
              }
              var nextValue = IteratorValue(next2);
              try {
                keys[k] = nextValue;
              } catch (e) {
                try {
                  IteratorClose(iterator);
                } finally {
                  throw e;
                }
              }
              k++;
            }
          }
          function OrdinaryDeleteMetadata(MetadataKey, O, P) {
            var metadataMap = GetOrCreateMetadataMap(
              O,
              P,
              /*Create*/
              false
            );
            if (IsUndefined(metadataMap))
              return false;
            if (!metadataMap.delete(MetadataKey))
              return false;
            if (metadataMap.size === 0) {
              var targetMetadata = metadata2.get(O);
              if (!IsUndefined(targetMetadata)) {
                targetMetadata.delete(P);
                if (targetMetadata.size === 0) {
                  metadata2.delete(targetMetadata);
                }
              }
            }
            return true;
          }
        }
        function CreateFallbackProvider(reflect) {
          var defineMetadata2 = reflect.defineMetadata, hasOwnMetadata2 = reflect.hasOwnMetadata, getOwnMetadata2 = reflect.getOwnMetadata, getOwnMetadataKeys2 = reflect.getOwnMetadataKeys, deleteMetadata2 = reflect.deleteMetadata;
          var metadataOwner = new _WeakMap();
          var provider = {
            isProviderFor: function(O, P) {
              var metadataPropertySet = metadataOwner.get(O);
              if (!IsUndefined(metadataPropertySet) && metadataPropertySet.has(P)) {
                return true;
              }
              if (getOwnMetadataKeys2(O, P).length) {
                if (IsUndefined(metadataPropertySet)) {
                  metadataPropertySet = new _Set();
                  metadataOwner.set(O, metadataPropertySet);
                }
                metadataPropertySet.add(P);
                return true;
              }
              return false;
            },
            OrdinaryDefineOwnMetadata: defineMetadata2,
            OrdinaryHasOwnMetadata: hasOwnMetadata2,
            OrdinaryGetOwnMetadata: getOwnMetadata2,
            OrdinaryOwnMetadataKeys: getOwnMetadataKeys2,
            OrdinaryDeleteMetadata: deleteMetadata2
          };
          return provider;
        }
        function GetMetadataProvider(O, P, Create) {
          var registeredProvider = metadataRegistry.getProvider(O, P);
          if (!IsUndefined(registeredProvider)) {
            return registeredProvider;
          }
          if (Create) {
            if (metadataRegistry.setProvider(O, P, metadataProvider)) {
              return metadataProvider;
            }
            throw new Error("Illegal state.");
          }
          return void 0;
        }
        function CreateMapPolyfill() {
          var cacheSentinel = {};
          var arraySentinel = [];
          var MapIterator = (
            /** @class */
            (function() {
              function MapIterator2(keys, values, selector) {
                this._index = 0;
                this._keys = keys;
                this._values = values;
                this._selector = selector;
              }
              MapIterator2.prototype["@@iterator"] = function() {
                return this;
              };
              MapIterator2.prototype[iteratorSymbol] = function() {
                return this;
              };
              MapIterator2.prototype.next = function() {
                var index = this._index;
                if (index >= 0 && index < this._keys.length) {
                  var result = this._selector(this._keys[index], this._values[index]);
                  if (index + 1 >= this._keys.length) {
                    this._index = -1;
                    this._keys = arraySentinel;
                    this._values = arraySentinel;
                  } else {
                    this._index++;
                  }
                  return { value: result, done: false };
                }
                return { value: void 0, done: true };
              };
              MapIterator2.prototype.throw = function(error2) {
                if (this._index >= 0) {
                  this._index = -1;
                  this._keys = arraySentinel;
                  this._values = arraySentinel;
                }
                throw error2;
              };
              MapIterator2.prototype.return = function(value) {
                if (this._index >= 0) {
                  this._index = -1;
                  this._keys = arraySentinel;
                  this._values = arraySentinel;
                }
                return { value, done: true };
              };
              return MapIterator2;
            })()
          );
          var Map2 = (
            /** @class */
            (function() {
              function Map3() {
                this._keys = [];
                this._values = [];
                this._cacheKey = cacheSentinel;
                this._cacheIndex = -2;
              }
              Object.defineProperty(Map3.prototype, "size", {
                get: function() {
                  return this._keys.length;
                },
                enumerable: true,
                configurable: true
              });
              Map3.prototype.has = function(key) {
                return this._find(
                  key,
                  /*insert*/
                  false
                ) >= 0;
              };
              Map3.prototype.get = function(key) {
                var index = this._find(
                  key,
                  /*insert*/
                  false
                );
                return index >= 0 ? this._values[index] : void 0;
              };
              Map3.prototype.set = function(key, value) {
                var index = this._find(
                  key,
                  /*insert*/
                  true
                );
                this._values[index] = value;
                return this;
              };
              Map3.prototype.delete = function(key) {
                var index = this._find(
                  key,
                  /*insert*/
                  false
                );
                if (index >= 0) {
                  var size = this._keys.length;
                  for (var i = index + 1; i < size; i++) {
                    this._keys[i - 1] = this._keys[i];
                    this._values[i - 1] = this._values[i];
                  }
                  this._keys.length--;
                  this._values.length--;
                  if (SameValueZero(key, this._cacheKey)) {
                    this._cacheKey = cacheSentinel;
                    this._cacheIndex = -2;
                  }
                  return true;
                }
                return false;
              };
              Map3.prototype.clear = function() {
                this._keys.length = 0;
                this._values.length = 0;
                this._cacheKey = cacheSentinel;
                this._cacheIndex = -2;
              };
              Map3.prototype.keys = function() {
                return new MapIterator(this._keys, this._values, getKey);
              };
              Map3.prototype.values = function() {
                return new MapIterator(this._keys, this._values, getValue);
              };
              Map3.prototype.entries = function() {
                return new MapIterator(this._keys, this._values, getEntry);
              };
              Map3.prototype["@@iterator"] = function() {
                return this.entries();
              };
              Map3.prototype[iteratorSymbol] = function() {
                return this.entries();
              };
              Map3.prototype._find = function(key, insert) {
                if (!SameValueZero(this._cacheKey, key)) {
                  this._cacheIndex = -1;
                  for (var i = 0; i < this._keys.length; i++) {
                    if (SameValueZero(this._keys[i], key)) {
                      this._cacheIndex = i;
                      break;
                    }
                  }
                }
                if (this._cacheIndex < 0 && insert) {
                  this._cacheIndex = this._keys.length;
                  this._keys.push(key);
                  this._values.push(void 0);
                }
                return this._cacheIndex;
              };
              return Map3;
            })()
          );
          return Map2;
          function getKey(key, _) {
            return key;
          }
          function getValue(_, value) {
            return value;
          }
          function getEntry(key, value) {
            return [key, value];
          }
        }
        function CreateSetPolyfill() {
          var Set2 = (
            /** @class */
            (function() {
              function Set3() {
                this._map = new _Map();
              }
              Object.defineProperty(Set3.prototype, "size", {
                get: function() {
                  return this._map.size;
                },
                enumerable: true,
                configurable: true
              });
              Set3.prototype.has = function(value) {
                return this._map.has(value);
              };
              Set3.prototype.add = function(value) {
                return this._map.set(value, value), this;
              };
              Set3.prototype.delete = function(value) {
                return this._map.delete(value);
              };
              Set3.prototype.clear = function() {
                this._map.clear();
              };
              Set3.prototype.keys = function() {
                return this._map.keys();
              };
              Set3.prototype.values = function() {
                return this._map.keys();
              };
              Set3.prototype.entries = function() {
                return this._map.entries();
              };
              Set3.prototype["@@iterator"] = function() {
                return this.keys();
              };
              Set3.prototype[iteratorSymbol] = function() {
                return this.keys();
              };
              return Set3;
            })()
          );
          return Set2;
        }
        function CreateWeakMapPolyfill() {
          var UUID_SIZE = 16;
          var keys = HashMap.create();
          var rootKey = CreateUniqueKey();
          return (
            /** @class */
            (function() {
              function WeakMap2() {
                this._key = CreateUniqueKey();
              }
              WeakMap2.prototype.has = function(target) {
                var table = GetOrCreateWeakMapTable(
                  target,
                  /*create*/
                  false
                );
                return table !== void 0 ? HashMap.has(table, this._key) : false;
              };
              WeakMap2.prototype.get = function(target) {
                var table = GetOrCreateWeakMapTable(
                  target,
                  /*create*/
                  false
                );
                return table !== void 0 ? HashMap.get(table, this._key) : void 0;
              };
              WeakMap2.prototype.set = function(target, value) {
                var table = GetOrCreateWeakMapTable(
                  target,
                  /*create*/
                  true
                );
                table[this._key] = value;
                return this;
              };
              WeakMap2.prototype.delete = function(target) {
                var table = GetOrCreateWeakMapTable(
                  target,
                  /*create*/
                  false
                );
                return table !== void 0 ? delete table[this._key] : false;
              };
              WeakMap2.prototype.clear = function() {
                this._key = CreateUniqueKey();
              };
              return WeakMap2;
            })()
          );
          function CreateUniqueKey() {
            var key;
            do
              key = "@@WeakMap@@" + CreateUUID();
            while (HashMap.has(keys, key));
            keys[key] = true;
            return key;
          }
          function GetOrCreateWeakMapTable(target, create2) {
            if (!hasOwn.call(target, rootKey)) {
              if (!create2)
                return void 0;
              Object.defineProperty(target, rootKey, { value: HashMap.create() });
            }
            return target[rootKey];
          }
          function FillRandomBytes(buffer, size) {
            for (var i = 0; i < size; ++i)
              buffer[i] = Math.random() * 255 | 0;
            return buffer;
          }
          function GenRandomBytes(size) {
            if (typeof Uint8Array === "function") {
              var array = new Uint8Array(size);
              if (typeof crypto !== "undefined") {
                crypto.getRandomValues(array);
              } else if (typeof msCrypto !== "undefined") {
                msCrypto.getRandomValues(array);
              } else {
                FillRandomBytes(array, size);
              }
              return array;
            }
            return FillRandomBytes(new Array(size), size);
          }
          function CreateUUID() {
            var data = GenRandomBytes(UUID_SIZE);
            data[6] = data[6] & 79 | 64;
            data[8] = data[8] & 191 | 128;
            var result = "";
            for (var offset = 0; offset < UUID_SIZE; ++offset) {
              var byte = data[offset];
              if (offset === 4 || offset === 6 || offset === 8)
                result += "-";
              if (byte < 16)
                result += "0";
              result += byte.toString(16).toLowerCase();
            }
            return result;
          }
        }
        function MakeDictionary(obj) {
          obj.__ = void 0;
          delete obj.__;
          return obj;
        }
      });
    })(Reflect2 || (Reflect2 = {}));
  }
});

// ../../node_modules/tsyringe/node_modules/tslib/tslib.js
var require_tslib = __commonJS({
  "../../node_modules/tsyringe/node_modules/tslib/tslib.js"(exports2, module2) {
    var __extends2;
    var __assign2;
    var __rest2;
    var __decorate2;
    var __param2;
    var __metadata2;
    var __awaiter3;
    var __generator2;
    var __exportStar2;
    var __values2;
    var __read2;
    var __spread2;
    var __spreadArrays2;
    var __await2;
    var __asyncGenerator2;
    var __asyncDelegator2;
    var __asyncValues2;
    var __makeTemplateObject2;
    var __importStar2;
    var __importDefault2;
    var __classPrivateFieldGet2;
    var __classPrivateFieldSet2;
    var __createBinding2;
    (function(factory) {
      var root = typeof global === "object" ? global : typeof self === "object" ? self : typeof this === "object" ? this : {};
      if (typeof define === "function" && define.amd) {
        define("tslib", ["exports"], function(exports3) {
          factory(createExporter(root, createExporter(exports3)));
        });
      } else if (typeof module2 === "object" && typeof module2.exports === "object") {
        factory(createExporter(root, createExporter(module2.exports)));
      } else {
        factory(createExporter(root));
      }
      function createExporter(exports3, previous) {
        if (exports3 !== root) {
          if (typeof Object.create === "function") {
            Object.defineProperty(exports3, "__esModule", { value: true });
          } else {
            exports3.__esModule = true;
          }
        }
        return function(id, v) {
          return exports3[id] = previous ? previous(id, v) : v;
        };
      }
    })(function(exporter) {
      var extendStatics = Object.setPrototypeOf || { __proto__: [] } instanceof Array && function(d, b) {
        d.__proto__ = b;
      } || function(d, b) {
        for (var p in b) if (b.hasOwnProperty(p)) d[p] = b[p];
      };
      __extends2 = function(d, b) {
        extendStatics(d, b);
        function __() {
          this.constructor = d;
        }
        d.prototype = b === null ? Object.create(b) : (__.prototype = b.prototype, new __());
      };
      __assign2 = Object.assign || function(t) {
        for (var s, i = 1, n = arguments.length; i < n; i++) {
          s = arguments[i];
          for (var p in s) if (Object.prototype.hasOwnProperty.call(s, p)) t[p] = s[p];
        }
        return t;
      };
      __rest2 = function(s, e) {
        var t = {};
        for (var p in s) if (Object.prototype.hasOwnProperty.call(s, p) && e.indexOf(p) < 0)
          t[p] = s[p];
        if (s != null && typeof Object.getOwnPropertySymbols === "function")
          for (var i = 0, p = Object.getOwnPropertySymbols(s); i < p.length; i++) {
            if (e.indexOf(p[i]) < 0 && Object.prototype.propertyIsEnumerable.call(s, p[i]))
              t[p[i]] = s[p[i]];
          }
        return t;
      };
      __decorate2 = function(decorators, target, key, desc) {
        var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
        if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
        else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
        return c > 3 && r && Object.defineProperty(target, key, r), r;
      };
      __param2 = function(paramIndex, decorator) {
        return function(target, key) {
          decorator(target, key, paramIndex);
        };
      };
      __metadata2 = function(metadataKey, metadataValue) {
        if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(metadataKey, metadataValue);
      };
      __awaiter3 = function(thisArg, _arguments, P, generator) {
        function adopt(value) {
          return value instanceof P ? value : new P(function(resolve) {
            resolve(value);
          });
        }
        return new (P || (P = Promise))(function(resolve, reject) {
          function fulfilled(value) {
            try {
              step(generator.next(value));
            } catch (e) {
              reject(e);
            }
          }
          function rejected(value) {
            try {
              step(generator["throw"](value));
            } catch (e) {
              reject(e);
            }
          }
          function step(result) {
            result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
          }
          step((generator = generator.apply(thisArg, _arguments || [])).next());
        });
      };
      __generator2 = function(thisArg, body) {
        var _ = { label: 0, sent: function() {
          if (t[0] & 1) throw t[1];
          return t[1];
        }, trys: [], ops: [] }, f, y, t, g;
        return g = { next: verb(0), "throw": verb(1), "return": verb(2) }, typeof Symbol === "function" && (g[Symbol.iterator] = function() {
          return this;
        }), g;
        function verb(n) {
          return function(v) {
            return step([n, v]);
          };
        }
        function step(op) {
          if (f) throw new TypeError("Generator is already executing.");
          while (_) try {
            if (f = 1, y && (t = op[0] & 2 ? y["return"] : op[0] ? y["throw"] || ((t = y["return"]) && t.call(y), 0) : y.next) && !(t = t.call(y, op[1])).done) return t;
            if (y = 0, t) op = [op[0] & 2, t.value];
            switch (op[0]) {
              case 0:
              case 1:
                t = op;
                break;
              case 4:
                _.label++;
                return { value: op[1], done: false };
              case 5:
                _.label++;
                y = op[1];
                op = [0];
                continue;
              case 7:
                op = _.ops.pop();
                _.trys.pop();
                continue;
              default:
                if (!(t = _.trys, t = t.length > 0 && t[t.length - 1]) && (op[0] === 6 || op[0] === 2)) {
                  _ = 0;
                  continue;
                }
                if (op[0] === 3 && (!t || op[1] > t[0] && op[1] < t[3])) {
                  _.label = op[1];
                  break;
                }
                if (op[0] === 6 && _.label < t[1]) {
                  _.label = t[1];
                  t = op;
                  break;
                }
                if (t && _.label < t[2]) {
                  _.label = t[2];
                  _.ops.push(op);
                  break;
                }
                if (t[2]) _.ops.pop();
                _.trys.pop();
                continue;
            }
            op = body.call(thisArg, _);
          } catch (e) {
            op = [6, e];
            y = 0;
          } finally {
            f = t = 0;
          }
          if (op[0] & 5) throw op[1];
          return { value: op[0] ? op[1] : void 0, done: true };
        }
      };
      __createBinding2 = function(o, m, k, k2) {
        if (k2 === void 0) k2 = k;
        o[k2] = m[k];
      };
      __exportStar2 = function(m, exports3) {
        for (var p in m) if (p !== "default" && !exports3.hasOwnProperty(p)) exports3[p] = m[p];
      };
      __values2 = function(o) {
        var s = typeof Symbol === "function" && Symbol.iterator, m = s && o[s], i = 0;
        if (m) return m.call(o);
        if (o && typeof o.length === "number") return {
          next: function() {
            if (o && i >= o.length) o = void 0;
            return { value: o && o[i++], done: !o };
          }
        };
        throw new TypeError(s ? "Object is not iterable." : "Symbol.iterator is not defined.");
      };
      __read2 = function(o, n) {
        var m = typeof Symbol === "function" && o[Symbol.iterator];
        if (!m) return o;
        var i = m.call(o), r, ar = [], e;
        try {
          while ((n === void 0 || n-- > 0) && !(r = i.next()).done) ar.push(r.value);
        } catch (error2) {
          e = { error: error2 };
        } finally {
          try {
            if (r && !r.done && (m = i["return"])) m.call(i);
          } finally {
            if (e) throw e.error;
          }
        }
        return ar;
      };
      __spread2 = function() {
        for (var ar = [], i = 0; i < arguments.length; i++)
          ar = ar.concat(__read2(arguments[i]));
        return ar;
      };
      __spreadArrays2 = function() {
        for (var s = 0, i = 0, il = arguments.length; i < il; i++) s += arguments[i].length;
        for (var r = Array(s), k = 0, i = 0; i < il; i++)
          for (var a = arguments[i], j = 0, jl = a.length; j < jl; j++, k++)
            r[k] = a[j];
        return r;
      };
      __await2 = function(v) {
        return this instanceof __await2 ? (this.v = v, this) : new __await2(v);
      };
      __asyncGenerator2 = function(thisArg, _arguments, generator) {
        if (!Symbol.asyncIterator) throw new TypeError("Symbol.asyncIterator is not defined.");
        var g = generator.apply(thisArg, _arguments || []), i, q = [];
        return i = {}, verb("next"), verb("throw"), verb("return"), i[Symbol.asyncIterator] = function() {
          return this;
        }, i;
        function verb(n) {
          if (g[n]) i[n] = function(v) {
            return new Promise(function(a, b) {
              q.push([n, v, a, b]) > 1 || resume(n, v);
            });
          };
        }
        function resume(n, v) {
          try {
            step(g[n](v));
          } catch (e) {
            settle(q[0][3], e);
          }
        }
        function step(r) {
          r.value instanceof __await2 ? Promise.resolve(r.value.v).then(fulfill, reject) : settle(q[0][2], r);
        }
        function fulfill(value) {
          resume("next", value);
        }
        function reject(value) {
          resume("throw", value);
        }
        function settle(f, v) {
          if (f(v), q.shift(), q.length) resume(q[0][0], q[0][1]);
        }
      };
      __asyncDelegator2 = function(o) {
        var i, p;
        return i = {}, verb("next"), verb("throw", function(e) {
          throw e;
        }), verb("return"), i[Symbol.iterator] = function() {
          return this;
        }, i;
        function verb(n, f) {
          i[n] = o[n] ? function(v) {
            return (p = !p) ? { value: __await2(o[n](v)), done: n === "return" } : f ? f(v) : v;
          } : f;
        }
      };
      __asyncValues2 = function(o) {
        if (!Symbol.asyncIterator) throw new TypeError("Symbol.asyncIterator is not defined.");
        var m = o[Symbol.asyncIterator], i;
        return m ? m.call(o) : (o = typeof __values2 === "function" ? __values2(o) : o[Symbol.iterator](), i = {}, verb("next"), verb("throw"), verb("return"), i[Symbol.asyncIterator] = function() {
          return this;
        }, i);
        function verb(n) {
          i[n] = o[n] && function(v) {
            return new Promise(function(resolve, reject) {
              v = o[n](v), settle(resolve, reject, v.done, v.value);
            });
          };
        }
        function settle(resolve, reject, d, v) {
          Promise.resolve(v).then(function(v2) {
            resolve({ value: v2, done: d });
          }, reject);
        }
      };
      __makeTemplateObject2 = function(cooked, raw) {
        if (Object.defineProperty) {
          Object.defineProperty(cooked, "raw", { value: raw });
        } else {
          cooked.raw = raw;
        }
        return cooked;
      };
      __importStar2 = function(mod) {
        if (mod && mod.__esModule) return mod;
        var result = {};
        if (mod != null) {
          for (var k in mod) if (Object.hasOwnProperty.call(mod, k)) result[k] = mod[k];
        }
        result["default"] = mod;
        return result;
      };
      __importDefault2 = function(mod) {
        return mod && mod.__esModule ? mod : { "default": mod };
      };
      __classPrivateFieldGet2 = function(receiver, privateMap) {
        if (!privateMap.has(receiver)) {
          throw new TypeError("attempted to get private field on non-instance");
        }
        return privateMap.get(receiver);
      };
      __classPrivateFieldSet2 = function(receiver, privateMap, value) {
        if (!privateMap.has(receiver)) {
          throw new TypeError("attempted to set private field on non-instance");
        }
        privateMap.set(receiver, value);
        return value;
      };
      exporter("__extends", __extends2);
      exporter("__assign", __assign2);
      exporter("__rest", __rest2);
      exporter("__decorate", __decorate2);
      exporter("__param", __param2);
      exporter("__metadata", __metadata2);
      exporter("__awaiter", __awaiter3);
      exporter("__generator", __generator2);
      exporter("__exportStar", __exportStar2);
      exporter("__createBinding", __createBinding2);
      exporter("__values", __values2);
      exporter("__read", __read2);
      exporter("__spread", __spread2);
      exporter("__spreadArrays", __spreadArrays2);
      exporter("__await", __await2);
      exporter("__asyncGenerator", __asyncGenerator2);
      exporter("__asyncDelegator", __asyncDelegator2);
      exporter("__asyncValues", __asyncValues2);
      exporter("__makeTemplateObject", __makeTemplateObject2);
      exporter("__importStar", __importStar2);
      exporter("__importDefault", __importDefault2);
      exporter("__classPrivateFieldGet", __classPrivateFieldGet2);
      exporter("__classPrivateFieldSet", __classPrivateFieldSet2);
    });
  }
});

// ../../node_modules/yaml/dist/PlainValue-516d5bc2.js
var require_PlainValue_516d5bc2 = __commonJS({
  "../../node_modules/yaml/dist/PlainValue-516d5bc2.js"(exports2) {
    "use strict";
    var Char = {
      ANCHOR: "&",
      COMMENT: "#",
      TAG: "!",
      DIRECTIVES_END: "-",
      DOCUMENT_END: "."
    };
    var Type = {
      ALIAS: "ALIAS",
      BLANK_LINE: "BLANK_LINE",
      BLOCK_FOLDED: "BLOCK_FOLDED",
      BLOCK_LITERAL: "BLOCK_LITERAL",
      COMMENT: "COMMENT",
      DIRECTIVE: "DIRECTIVE",
      DOCUMENT: "DOCUMENT",
      FLOW_MAP: "FLOW_MAP",
      FLOW_SEQ: "FLOW_SEQ",
      MAP: "MAP",
      MAP_KEY: "MAP_KEY",
      MAP_VALUE: "MAP_VALUE",
      PLAIN: "PLAIN",
      QUOTE_DOUBLE: "QUOTE_DOUBLE",
      QUOTE_SINGLE: "QUOTE_SINGLE",
      SEQ: "SEQ",
      SEQ_ITEM: "SEQ_ITEM"
    };
    var defaultTagPrefix = "tag:yaml.org,2002:";
    var defaultTags = {
      MAP: "tag:yaml.org,2002:map",
      SEQ: "tag:yaml.org,2002:seq",
      STR: "tag:yaml.org,2002:str"
    };
    function findLineStarts(src) {
      const ls = [0];
      let offset = src.indexOf("\n");
      while (offset !== -1) {
        offset += 1;
        ls.push(offset);
        offset = src.indexOf("\n", offset);
      }
      return ls;
    }
    function getSrcInfo(cst) {
      let lineStarts, src;
      if (typeof cst === "string") {
        lineStarts = findLineStarts(cst);
        src = cst;
      } else {
        if (Array.isArray(cst)) cst = cst[0];
        if (cst && cst.context) {
          if (!cst.lineStarts) cst.lineStarts = findLineStarts(cst.context.src);
          lineStarts = cst.lineStarts;
          src = cst.context.src;
        }
      }
      return {
        lineStarts,
        src
      };
    }
    function getLinePos(offset, cst) {
      if (typeof offset !== "number" || offset < 0) return null;
      const {
        lineStarts,
        src
      } = getSrcInfo(cst);
      if (!lineStarts || !src || offset > src.length) return null;
      for (let i = 0; i < lineStarts.length; ++i) {
        const start = lineStarts[i];
        if (offset < start) {
          return {
            line: i,
            col: offset - lineStarts[i - 1] + 1
          };
        }
        if (offset === start) return {
          line: i + 1,
          col: 1
        };
      }
      const line2 = lineStarts.length;
      return {
        line: line2,
        col: offset - lineStarts[line2 - 1] + 1
      };
    }
    function getLine(line2, cst) {
      const {
        lineStarts,
        src
      } = getSrcInfo(cst);
      if (!lineStarts || !(line2 >= 1) || line2 > lineStarts.length) return null;
      const start = lineStarts[line2 - 1];
      let end = lineStarts[line2];
      while (end && end > start && src[end - 1] === "\n") --end;
      return src.slice(start, end);
    }
    function getPrettyContext({
      start,
      end
    }, cst, maxWidth = 80) {
      let src = getLine(start.line, cst);
      if (!src) return null;
      let {
        col
      } = start;
      if (src.length > maxWidth) {
        if (col <= maxWidth - 10) {
          src = src.substr(0, maxWidth - 1) + "…";
        } else {
          const halfWidth = Math.round(maxWidth / 2);
          if (src.length > col + halfWidth) src = src.substr(0, col + halfWidth - 1) + "…";
          col -= src.length - maxWidth;
          src = "…" + src.substr(1 - maxWidth);
        }
      }
      let errLen = 1;
      let errEnd = "";
      if (end) {
        if (end.line === start.line && col + (end.col - start.col) <= maxWidth + 1) {
          errLen = end.col - start.col;
        } else {
          errLen = Math.min(src.length + 1, maxWidth) - col;
          errEnd = "…";
        }
      }
      const offset = col > 1 ? " ".repeat(col - 1) : "";
      const err = "^".repeat(errLen);
      return `${src}
${offset}${err}${errEnd}`;
    }
    var Range = class _Range {
      static copy(orig) {
        return new _Range(orig.start, orig.end);
      }
      constructor(start, end) {
        this.start = start;
        this.end = end || start;
      }
      isEmpty() {
        return typeof this.start !== "number" || !this.end || this.end <= this.start;
      }
      /**
       * Set `origStart` and `origEnd` to point to the original source range for
       * this node, which may differ due to dropped CR characters.
       *
       * @param {number[]} cr - Positions of dropped CR characters
       * @param {number} offset - Starting index of `cr` from the last call
       * @returns {number} - The next offset, matching the one found for `origStart`
       */
      setOrigRange(cr, offset) {
        const {
          start,
          end
        } = this;
        if (cr.length === 0 || end <= cr[0]) {
          this.origStart = start;
          this.origEnd = end;
          return offset;
        }
        let i = offset;
        while (i < cr.length) {
          if (cr[i] > start) break;
          else ++i;
        }
        this.origStart = start + i;
        const nextOffset = i;
        while (i < cr.length) {
          if (cr[i] >= end) break;
          else ++i;
        }
        this.origEnd = end + i;
        return nextOffset;
      }
    };
    var Node = class _Node {
      static addStringTerminator(src, offset, str) {
        if (str[str.length - 1] === "\n") return str;
        const next2 = _Node.endOfWhiteSpace(src, offset);
        return next2 >= src.length || src[next2] === "\n" ? str + "\n" : str;
      }
      // ^(---|...)
      static atDocumentBoundary(src, offset, sep) {
        const ch0 = src[offset];
        if (!ch0) return true;
        const prev = src[offset - 1];
        if (prev && prev !== "\n") return false;
        if (sep) {
          if (ch0 !== sep) return false;
        } else {
          if (ch0 !== Char.DIRECTIVES_END && ch0 !== Char.DOCUMENT_END) return false;
        }
        const ch1 = src[offset + 1];
        const ch2 = src[offset + 2];
        if (ch1 !== ch0 || ch2 !== ch0) return false;
        const ch3 = src[offset + 3];
        return !ch3 || ch3 === "\n" || ch3 === "	" || ch3 === " ";
      }
      static endOfIdentifier(src, offset) {
        let ch = src[offset];
        const isVerbatim = ch === "<";
        const notOk = isVerbatim ? ["\n", "	", " ", ">"] : ["\n", "	", " ", "[", "]", "{", "}", ","];
        while (ch && notOk.indexOf(ch) === -1) ch = src[offset += 1];
        if (isVerbatim && ch === ">") offset += 1;
        return offset;
      }
      static endOfIndent(src, offset) {
        let ch = src[offset];
        while (ch === " ") ch = src[offset += 1];
        return offset;
      }
      static endOfLine(src, offset) {
        let ch = src[offset];
        while (ch && ch !== "\n") ch = src[offset += 1];
        return offset;
      }
      static endOfWhiteSpace(src, offset) {
        let ch = src[offset];
        while (ch === "	" || ch === " ") ch = src[offset += 1];
        return offset;
      }
      static startOfLine(src, offset) {
        let ch = src[offset - 1];
        if (ch === "\n") return offset;
        while (ch && ch !== "\n") ch = src[offset -= 1];
        return offset + 1;
      }
      /**
       * End of indentation, or null if the line's indent level is not more
       * than `indent`
       *
       * @param {string} src
       * @param {number} indent
       * @param {number} lineStart
       * @returns {?number}
       */
      static endOfBlockIndent(src, indent, lineStart) {
        const inEnd = _Node.endOfIndent(src, lineStart);
        if (inEnd > lineStart + indent) {
          return inEnd;
        } else {
          const wsEnd = _Node.endOfWhiteSpace(src, inEnd);
          const ch = src[wsEnd];
          if (!ch || ch === "\n") return wsEnd;
        }
        return null;
      }
      static atBlank(src, offset, endAsBlank) {
        const ch = src[offset];
        return ch === "\n" || ch === "	" || ch === " " || endAsBlank && !ch;
      }
      static nextNodeIsIndented(ch, indentDiff, indicatorAsIndent) {
        if (!ch || indentDiff < 0) return false;
        if (indentDiff > 0) return true;
        return indicatorAsIndent && ch === "-";
      }
      // should be at line or string end, or at next non-whitespace char
      static normalizeOffset(src, offset) {
        const ch = src[offset];
        return !ch ? offset : ch !== "\n" && src[offset - 1] === "\n" ? offset - 1 : _Node.endOfWhiteSpace(src, offset);
      }
      // fold single newline into space, multiple newlines to N - 1 newlines
      // presumes src[offset] === '\n'
      static foldNewline(src, offset, indent) {
        let inCount = 0;
        let error2 = false;
        let fold = "";
        let ch = src[offset + 1];
        while (ch === " " || ch === "	" || ch === "\n") {
          switch (ch) {
            case "\n":
              inCount = 0;
              offset += 1;
              fold += "\n";
              break;
            case "	":
              if (inCount <= indent) error2 = true;
              offset = _Node.endOfWhiteSpace(src, offset + 2) - 1;
              break;
            case " ":
              inCount += 1;
              offset += 1;
              break;
          }
          ch = src[offset + 1];
        }
        if (!fold) fold = " ";
        if (ch && inCount <= indent) error2 = true;
        return {
          fold,
          offset,
          error: error2
        };
      }
      constructor(type, props, context) {
        Object.defineProperty(this, "context", {
          value: context || null,
          writable: true
        });
        this.error = null;
        this.range = null;
        this.valueRange = null;
        this.props = props || [];
        this.type = type;
        this.value = null;
      }
      getPropValue(idx, key, skipKey) {
        if (!this.context) return null;
        const {
          src
        } = this.context;
        const prop = this.props[idx];
        return prop && src[prop.start] === key ? src.slice(prop.start + (skipKey ? 1 : 0), prop.end) : null;
      }
      get anchor() {
        for (let i = 0; i < this.props.length; ++i) {
          const anchor = this.getPropValue(i, Char.ANCHOR, true);
          if (anchor != null) return anchor;
        }
        return null;
      }
      get comment() {
        const comments = [];
        for (let i = 0; i < this.props.length; ++i) {
          const comment2 = this.getPropValue(i, Char.COMMENT, true);
          if (comment2 != null) comments.push(comment2);
        }
        return comments.length > 0 ? comments.join("\n") : null;
      }
      commentHasRequiredWhitespace(start) {
        const {
          src
        } = this.context;
        if (this.header && start === this.header.end) return false;
        if (!this.valueRange) return false;
        const {
          end
        } = this.valueRange;
        return start !== end || _Node.atBlank(src, end - 1);
      }
      get hasComment() {
        if (this.context) {
          const {
            src
          } = this.context;
          for (let i = 0; i < this.props.length; ++i) {
            if (src[this.props[i].start] === Char.COMMENT) return true;
          }
        }
        return false;
      }
      get hasProps() {
        if (this.context) {
          const {
            src
          } = this.context;
          for (let i = 0; i < this.props.length; ++i) {
            if (src[this.props[i].start] !== Char.COMMENT) return true;
          }
        }
        return false;
      }
      get includesTrailingLines() {
        return false;
      }
      get jsonLike() {
        const jsonLikeTypes = [Type.FLOW_MAP, Type.FLOW_SEQ, Type.QUOTE_DOUBLE, Type.QUOTE_SINGLE];
        return jsonLikeTypes.indexOf(this.type) !== -1;
      }
      get rangeAsLinePos() {
        if (!this.range || !this.context) return void 0;
        const start = getLinePos(this.range.start, this.context.root);
        if (!start) return void 0;
        const end = getLinePos(this.range.end, this.context.root);
        return {
          start,
          end
        };
      }
      get rawValue() {
        if (!this.valueRange || !this.context) return null;
        const {
          start,
          end
        } = this.valueRange;
        return this.context.src.slice(start, end);
      }
      get tag() {
        for (let i = 0; i < this.props.length; ++i) {
          const tag = this.getPropValue(i, Char.TAG, false);
          if (tag != null) {
            if (tag[1] === "<") {
              return {
                verbatim: tag.slice(2, -1)
              };
            } else {
              const [_, handle, suffix] = tag.match(/^(.*!)([^!]*)$/);
              return {
                handle,
                suffix
              };
            }
          }
        }
        return null;
      }
      get valueRangeContainsNewline() {
        if (!this.valueRange || !this.context) return false;
        const {
          start,
          end
        } = this.valueRange;
        const {
          src
        } = this.context;
        for (let i = start; i < end; ++i) {
          if (src[i] === "\n") return true;
        }
        return false;
      }
      parseComment(start) {
        const {
          src
        } = this.context;
        if (src[start] === Char.COMMENT) {
          const end = _Node.endOfLine(src, start + 1);
          const commentRange = new Range(start, end);
          this.props.push(commentRange);
          return end;
        }
        return start;
      }
      /**
       * Populates the `origStart` and `origEnd` values of all ranges for this
       * node. Extended by child classes to handle descendant nodes.
       *
       * @param {number[]} cr - Positions of dropped CR characters
       * @param {number} offset - Starting index of `cr` from the last call
       * @returns {number} - The next offset, matching the one found for `origStart`
       */
      setOrigRanges(cr, offset) {
        if (this.range) offset = this.range.setOrigRange(cr, offset);
        if (this.valueRange) this.valueRange.setOrigRange(cr, offset);
        this.props.forEach((prop) => prop.setOrigRange(cr, offset));
        return offset;
      }
      toString() {
        const {
          context: {
            src
          },
          range,
          value
        } = this;
        if (value != null) return value;
        const str = src.slice(range.start, range.end);
        return _Node.addStringTerminator(src, range.end, str);
      }
    };
    var YAMLError = class extends Error {
      constructor(name, source, message) {
        if (!message || !(source instanceof Node)) throw new Error(`Invalid arguments for new ${name}`);
        super();
        this.name = name;
        this.message = message;
        this.source = source;
      }
      makePretty() {
        if (!this.source) return;
        this.nodeType = this.source.type;
        const cst = this.source.context && this.source.context.root;
        if (typeof this.offset === "number") {
          this.range = new Range(this.offset, this.offset + 1);
          const start = cst && getLinePos(this.offset, cst);
          if (start) {
            const end = {
              line: start.line,
              col: start.col + 1
            };
            this.linePos = {
              start,
              end
            };
          }
          delete this.offset;
        } else {
          this.range = this.source.range;
          this.linePos = this.source.rangeAsLinePos;
        }
        if (this.linePos) {
          const {
            line: line2,
            col
          } = this.linePos.start;
          this.message += ` at line ${line2}, column ${col}`;
          const ctx = cst && getPrettyContext(this.linePos, cst);
          if (ctx) this.message += `:

${ctx}
`;
        }
        delete this.source;
      }
    };
    var YAMLReferenceError = class extends YAMLError {
      constructor(source, message) {
        super("YAMLReferenceError", source, message);
      }
    };
    var YAMLSemanticError = class extends YAMLError {
      constructor(source, message) {
        super("YAMLSemanticError", source, message);
      }
    };
    var YAMLSyntaxError = class extends YAMLError {
      constructor(source, message) {
        super("YAMLSyntaxError", source, message);
      }
    };
    var YAMLWarning = class extends YAMLError {
      constructor(source, message) {
        super("YAMLWarning", source, message);
      }
    };
    function _defineProperty(e, r, t) {
      return (r = _toPropertyKey(r)) in e ? Object.defineProperty(e, r, {
        value: t,
        enumerable: true,
        configurable: true,
        writable: true
      }) : e[r] = t, e;
    }
    function _toPrimitive(t, r) {
      if ("object" != typeof t || !t) return t;
      var e = t[Symbol.toPrimitive];
      if (void 0 !== e) {
        var i = e.call(t, r || "default");
        if ("object" != typeof i) return i;
        throw new TypeError("@@toPrimitive must return a primitive value.");
      }
      return ("string" === r ? String : Number)(t);
    }
    function _toPropertyKey(t) {
      var i = _toPrimitive(t, "string");
      return "symbol" == typeof i ? i : i + "";
    }
    var PlainValue = class _PlainValue extends Node {
      static endOfLine(src, start, inFlow) {
        let ch = src[start];
        let offset = start;
        while (ch && ch !== "\n") {
          if (inFlow && (ch === "[" || ch === "]" || ch === "{" || ch === "}" || ch === ",")) break;
          const next2 = src[offset + 1];
          if (ch === ":" && (!next2 || next2 === "\n" || next2 === "	" || next2 === " " || inFlow && next2 === ",")) break;
          if ((ch === " " || ch === "	") && next2 === "#") break;
          offset += 1;
          ch = next2;
        }
        return offset;
      }
      get strValue() {
        if (!this.valueRange || !this.context) return null;
        let {
          start,
          end
        } = this.valueRange;
        const {
          src
        } = this.context;
        let ch = src[end - 1];
        while (start < end && (ch === "\n" || ch === "	" || ch === " ")) ch = src[--end - 1];
        let str = "";
        for (let i = start; i < end; ++i) {
          const ch2 = src[i];
          if (ch2 === "\n") {
            const {
              fold,
              offset
            } = Node.foldNewline(src, i, -1);
            str += fold;
            i = offset;
          } else if (ch2 === " " || ch2 === "	") {
            const wsStart = i;
            let next2 = src[i + 1];
            while (i < end && (next2 === " " || next2 === "	")) {
              i += 1;
              next2 = src[i + 1];
            }
            if (next2 !== "\n") str += i > wsStart ? src.slice(wsStart, i + 1) : ch2;
          } else {
            str += ch2;
          }
        }
        const ch0 = src[start];
        switch (ch0) {
          case "	": {
            const msg = "Plain value cannot start with a tab character";
            const errors = [new YAMLSemanticError(this, msg)];
            return {
              errors,
              str
            };
          }
          case "@":
          case "`": {
            const msg = `Plain value cannot start with reserved character ${ch0}`;
            const errors = [new YAMLSemanticError(this, msg)];
            return {
              errors,
              str
            };
          }
          default:
            return str;
        }
      }
      parseBlockValue(start) {
        const {
          indent,
          inFlow,
          src
        } = this.context;
        let offset = start;
        let valueEnd = start;
        for (let ch = src[offset]; ch === "\n"; ch = src[offset]) {
          if (Node.atDocumentBoundary(src, offset + 1)) break;
          const end = Node.endOfBlockIndent(src, indent, offset + 1);
          if (end === null || src[end] === "#") break;
          if (src[end] === "\n") {
            offset = end;
          } else {
            valueEnd = _PlainValue.endOfLine(src, end, inFlow);
            offset = valueEnd;
          }
        }
        if (this.valueRange.isEmpty()) this.valueRange.start = start;
        this.valueRange.end = valueEnd;
        return valueEnd;
      }
      /**
       * Parses a plain value from the source
       *
       * Accepted forms are:
       * ```
       * #comment
       *
       * first line
       *
       * first line #comment
       *
       * first line
       * block
       * lines
       *
       * #comment
       * block
       * lines
       * ```
       * where block lines are empty or have an indent level greater than `indent`.
       *
       * @param {ParseContext} context
       * @param {number} start - Index of first character
       * @returns {number} - Index of the character after this scalar, may be `\n`
       */
      parse(context, start) {
        this.context = context;
        const {
          inFlow,
          src
        } = context;
        let offset = start;
        const ch = src[offset];
        if (ch && ch !== "#" && ch !== "\n") {
          offset = _PlainValue.endOfLine(src, start, inFlow);
        }
        this.valueRange = new Range(start, offset);
        offset = Node.endOfWhiteSpace(src, offset);
        offset = this.parseComment(offset);
        if (!this.hasComment || this.valueRange.isEmpty()) {
          offset = this.parseBlockValue(offset);
        }
        return offset;
      }
    };
    exports2.Char = Char;
    exports2.Node = Node;
    exports2.PlainValue = PlainValue;
    exports2.Range = Range;
    exports2.Type = Type;
    exports2.YAMLError = YAMLError;
    exports2.YAMLReferenceError = YAMLReferenceError;
    exports2.YAMLSemanticError = YAMLSemanticError;
    exports2.YAMLSyntaxError = YAMLSyntaxError;
    exports2.YAMLWarning = YAMLWarning;
    exports2._defineProperty = _defineProperty;
    exports2.defaultTagPrefix = defaultTagPrefix;
    exports2.defaultTags = defaultTags;
  }
});

// ../../node_modules/yaml/dist/parse-cst.js
var require_parse_cst = __commonJS({
  "../../node_modules/yaml/dist/parse-cst.js"(exports2) {
    "use strict";
    var PlainValue = require_PlainValue_516d5bc2();
    var BlankLine = class extends PlainValue.Node {
      constructor() {
        super(PlainValue.Type.BLANK_LINE);
      }
      /* istanbul ignore next */
      get includesTrailingLines() {
        return true;
      }
      /**
       * Parses a blank line from the source
       *
       * @param {ParseContext} context
       * @param {number} start - Index of first \n character
       * @returns {number} - Index of the character after this
       */
      parse(context, start) {
        this.context = context;
        this.range = new PlainValue.Range(start, start + 1);
        return start + 1;
      }
    };
    var CollectionItem = class extends PlainValue.Node {
      constructor(type, props) {
        super(type, props);
        this.node = null;
      }
      get includesTrailingLines() {
        return !!this.node && this.node.includesTrailingLines;
      }
      /**
       * @param {ParseContext} context
       * @param {number} start - Index of first character
       * @returns {number} - Index of the character after this
       */
      parse(context, start) {
        this.context = context;
        const {
          parseNode,
          src
        } = context;
        let {
          atLineStart,
          lineStart
        } = context;
        if (!atLineStart && this.type === PlainValue.Type.SEQ_ITEM) this.error = new PlainValue.YAMLSemanticError(this, "Sequence items must not have preceding content on the same line");
        const indent = atLineStart ? start - lineStart : context.indent;
        let offset = PlainValue.Node.endOfWhiteSpace(src, start + 1);
        let ch = src[offset];
        const inlineComment = ch === "#";
        const comments = [];
        let blankLine = null;
        while (ch === "\n" || ch === "#") {
          if (ch === "#") {
            const end2 = PlainValue.Node.endOfLine(src, offset + 1);
            comments.push(new PlainValue.Range(offset, end2));
            offset = end2;
          } else {
            atLineStart = true;
            lineStart = offset + 1;
            const wsEnd = PlainValue.Node.endOfWhiteSpace(src, lineStart);
            if (src[wsEnd] === "\n" && comments.length === 0) {
              blankLine = new BlankLine();
              lineStart = blankLine.parse({
                src
              }, lineStart);
            }
            offset = PlainValue.Node.endOfIndent(src, lineStart);
          }
          ch = src[offset];
        }
        if (PlainValue.Node.nextNodeIsIndented(ch, offset - (lineStart + indent), this.type !== PlainValue.Type.SEQ_ITEM)) {
          this.node = parseNode({
            atLineStart,
            inCollection: false,
            indent,
            lineStart,
            parent: this
          }, offset);
        } else if (ch && lineStart > start + 1) {
          offset = lineStart - 1;
        }
        if (this.node) {
          if (blankLine) {
            const items = context.parent.items || context.parent.contents;
            if (items) items.push(blankLine);
          }
          if (comments.length) Array.prototype.push.apply(this.props, comments);
          offset = this.node.range.end;
        } else {
          if (inlineComment) {
            const c = comments[0];
            this.props.push(c);
            offset = c.end;
          } else {
            offset = PlainValue.Node.endOfLine(src, start + 1);
          }
        }
        const end = this.node ? this.node.valueRange.end : offset;
        this.valueRange = new PlainValue.Range(start, end);
        return offset;
      }
      setOrigRanges(cr, offset) {
        offset = super.setOrigRanges(cr, offset);
        return this.node ? this.node.setOrigRanges(cr, offset) : offset;
      }
      toString() {
        const {
          context: {
            src
          },
          node,
          range,
          value
        } = this;
        if (value != null) return value;
        const str = node ? src.slice(range.start, node.range.start) + String(node) : src.slice(range.start, range.end);
        return PlainValue.Node.addStringTerminator(src, range.end, str);
      }
    };
    var Comment = class extends PlainValue.Node {
      constructor() {
        super(PlainValue.Type.COMMENT);
      }
      /**
       * Parses a comment line from the source
       *
       * @param {ParseContext} context
       * @param {number} start - Index of first character
       * @returns {number} - Index of the character after this scalar
       */
      parse(context, start) {
        this.context = context;
        const offset = this.parseComment(start);
        this.range = new PlainValue.Range(start, offset);
        return offset;
      }
    };
    function grabCollectionEndComments(node) {
      let cnode = node;
      while (cnode instanceof CollectionItem) cnode = cnode.node;
      if (!(cnode instanceof Collection)) return null;
      const len = cnode.items.length;
      let ci = -1;
      for (let i = len - 1; i >= 0; --i) {
        const n = cnode.items[i];
        if (n.type === PlainValue.Type.COMMENT) {
          const {
            indent,
            lineStart
          } = n.context;
          if (indent > 0 && n.range.start >= lineStart + indent) break;
          ci = i;
        } else if (n.type === PlainValue.Type.BLANK_LINE) ci = i;
        else break;
      }
      if (ci === -1) return null;
      const ca = cnode.items.splice(ci, len - ci);
      const prevEnd = ca[0].range.start;
      while (true) {
        cnode.range.end = prevEnd;
        if (cnode.valueRange && cnode.valueRange.end > prevEnd) cnode.valueRange.end = prevEnd;
        if (cnode === node) break;
        cnode = cnode.context.parent;
      }
      return ca;
    }
    var Collection = class _Collection extends PlainValue.Node {
      static nextContentHasIndent(src, offset, indent) {
        const lineStart = PlainValue.Node.endOfLine(src, offset) + 1;
        offset = PlainValue.Node.endOfWhiteSpace(src, lineStart);
        const ch = src[offset];
        if (!ch) return false;
        if (offset >= lineStart + indent) return true;
        if (ch !== "#" && ch !== "\n") return false;
        return _Collection.nextContentHasIndent(src, offset, indent);
      }
      constructor(firstItem) {
        super(firstItem.type === PlainValue.Type.SEQ_ITEM ? PlainValue.Type.SEQ : PlainValue.Type.MAP);
        for (let i = firstItem.props.length - 1; i >= 0; --i) {
          if (firstItem.props[i].start < firstItem.context.lineStart) {
            this.props = firstItem.props.slice(0, i + 1);
            firstItem.props = firstItem.props.slice(i + 1);
            const itemRange = firstItem.props[0] || firstItem.valueRange;
            firstItem.range.start = itemRange.start;
            break;
          }
        }
        this.items = [firstItem];
        const ec = grabCollectionEndComments(firstItem);
        if (ec) Array.prototype.push.apply(this.items, ec);
      }
      get includesTrailingLines() {
        return this.items.length > 0;
      }
      /**
       * @param {ParseContext} context
       * @param {number} start - Index of first character
       * @returns {number} - Index of the character after this
       */
      parse(context, start) {
        this.context = context;
        const {
          parseNode,
          src
        } = context;
        let lineStart = PlainValue.Node.startOfLine(src, start);
        const firstItem = this.items[0];
        firstItem.context.parent = this;
        this.valueRange = PlainValue.Range.copy(firstItem.valueRange);
        const indent = firstItem.range.start - firstItem.context.lineStart;
        let offset = start;
        offset = PlainValue.Node.normalizeOffset(src, offset);
        let ch = src[offset];
        let atLineStart = PlainValue.Node.endOfWhiteSpace(src, lineStart) === offset;
        let prevIncludesTrailingLines = false;
        while (ch) {
          while (ch === "\n" || ch === "#") {
            if (atLineStart && ch === "\n" && !prevIncludesTrailingLines) {
              const blankLine = new BlankLine();
              offset = blankLine.parse({
                src
              }, offset);
              this.valueRange.end = offset;
              if (offset >= src.length) {
                ch = null;
                break;
              }
              this.items.push(blankLine);
              offset -= 1;
            } else if (ch === "#") {
              if (offset < lineStart + indent && !_Collection.nextContentHasIndent(src, offset, indent)) {
                return offset;
              }
              const comment2 = new Comment();
              offset = comment2.parse({
                indent,
                lineStart,
                src
              }, offset);
              this.items.push(comment2);
              this.valueRange.end = offset;
              if (offset >= src.length) {
                ch = null;
                break;
              }
            }
            lineStart = offset + 1;
            offset = PlainValue.Node.endOfIndent(src, lineStart);
            if (PlainValue.Node.atBlank(src, offset)) {
              const wsEnd = PlainValue.Node.endOfWhiteSpace(src, offset);
              const next2 = src[wsEnd];
              if (!next2 || next2 === "\n" || next2 === "#") {
                offset = wsEnd;
              }
            }
            ch = src[offset];
            atLineStart = true;
          }
          if (!ch) {
            break;
          }
          if (offset !== lineStart + indent && (atLineStart || ch !== ":")) {
            if (offset < lineStart + indent) {
              if (lineStart > start) offset = lineStart;
              break;
            } else if (!this.error) {
              const msg = "All collection items must start at the same column";
              this.error = new PlainValue.YAMLSyntaxError(this, msg);
            }
          }
          if (firstItem.type === PlainValue.Type.SEQ_ITEM) {
            if (ch !== "-") {
              if (lineStart > start) offset = lineStart;
              break;
            }
          } else if (ch === "-" && !this.error) {
            const next2 = src[offset + 1];
            if (!next2 || next2 === "\n" || next2 === "	" || next2 === " ") {
              const msg = "A collection cannot be both a mapping and a sequence";
              this.error = new PlainValue.YAMLSyntaxError(this, msg);
            }
          }
          const node = parseNode({
            atLineStart,
            inCollection: true,
            indent,
            lineStart,
            parent: this
          }, offset);
          if (!node) return offset;
          this.items.push(node);
          this.valueRange.end = node.valueRange.end;
          offset = PlainValue.Node.normalizeOffset(src, node.range.end);
          ch = src[offset];
          atLineStart = false;
          prevIncludesTrailingLines = node.includesTrailingLines;
          if (ch) {
            let ls = offset - 1;
            let prev = src[ls];
            while (prev === " " || prev === "	") prev = src[--ls];
            if (prev === "\n") {
              lineStart = ls + 1;
              atLineStart = true;
            }
          }
          const ec = grabCollectionEndComments(node);
          if (ec) Array.prototype.push.apply(this.items, ec);
        }
        return offset;
      }
      setOrigRanges(cr, offset) {
        offset = super.setOrigRanges(cr, offset);
        this.items.forEach((node) => {
          offset = node.setOrigRanges(cr, offset);
        });
        return offset;
      }
      toString() {
        const {
          context: {
            src
          },
          items,
          range,
          value
        } = this;
        if (value != null) return value;
        let str = src.slice(range.start, items[0].range.start) + String(items[0]);
        for (let i = 1; i < items.length; ++i) {
          const item = items[i];
          const {
            atLineStart,
            indent
          } = item.context;
          if (atLineStart) for (let i2 = 0; i2 < indent; ++i2) str += " ";
          str += String(item);
        }
        return PlainValue.Node.addStringTerminator(src, range.end, str);
      }
    };
    var Directive = class extends PlainValue.Node {
      constructor() {
        super(PlainValue.Type.DIRECTIVE);
        this.name = null;
      }
      get parameters() {
        const raw = this.rawValue;
        return raw ? raw.trim().split(/[ \t]+/) : [];
      }
      parseName(start) {
        const {
          src
        } = this.context;
        let offset = start;
        let ch = src[offset];
        while (ch && ch !== "\n" && ch !== "	" && ch !== " ") ch = src[offset += 1];
        this.name = src.slice(start, offset);
        return offset;
      }
      parseParameters(start) {
        const {
          src
        } = this.context;
        let offset = start;
        let ch = src[offset];
        while (ch && ch !== "\n" && ch !== "#") ch = src[offset += 1];
        this.valueRange = new PlainValue.Range(start, offset);
        return offset;
      }
      parse(context, start) {
        this.context = context;
        let offset = this.parseName(start + 1);
        offset = this.parseParameters(offset);
        offset = this.parseComment(offset);
        this.range = new PlainValue.Range(start, offset);
        return offset;
      }
    };
    var Document = class _Document extends PlainValue.Node {
      static startCommentOrEndBlankLine(src, start) {
        const offset = PlainValue.Node.endOfWhiteSpace(src, start);
        const ch = src[offset];
        return ch === "#" || ch === "\n" ? offset : start;
      }
      constructor() {
        super(PlainValue.Type.DOCUMENT);
        this.directives = null;
        this.contents = null;
        this.directivesEndMarker = null;
        this.documentEndMarker = null;
      }
      parseDirectives(start) {
        const {
          src
        } = this.context;
        this.directives = [];
        let atLineStart = true;
        let hasDirectives = false;
        let offset = start;
        while (!PlainValue.Node.atDocumentBoundary(src, offset, PlainValue.Char.DIRECTIVES_END)) {
          offset = _Document.startCommentOrEndBlankLine(src, offset);
          switch (src[offset]) {
            case "\n":
              if (atLineStart) {
                const blankLine = new BlankLine();
                offset = blankLine.parse({
                  src
                }, offset);
                if (offset < src.length) {
                  this.directives.push(blankLine);
                }
              } else {
                offset += 1;
                atLineStart = true;
              }
              break;
            case "#":
              {
                const comment2 = new Comment();
                offset = comment2.parse({
                  src
                }, offset);
                this.directives.push(comment2);
                atLineStart = false;
              }
              break;
            case "%":
              {
                const directive = new Directive();
                offset = directive.parse({
                  parent: this,
                  src
                }, offset);
                this.directives.push(directive);
                hasDirectives = true;
                atLineStart = false;
              }
              break;
            default:
              if (hasDirectives) {
                this.error = new PlainValue.YAMLSemanticError(this, "Missing directives-end indicator line");
              } else if (this.directives.length > 0) {
                this.contents = this.directives;
                this.directives = [];
              }
              return offset;
          }
        }
        if (src[offset]) {
          this.directivesEndMarker = new PlainValue.Range(offset, offset + 3);
          return offset + 3;
        }
        if (hasDirectives) {
          this.error = new PlainValue.YAMLSemanticError(this, "Missing directives-end indicator line");
        } else if (this.directives.length > 0) {
          this.contents = this.directives;
          this.directives = [];
        }
        return offset;
      }
      parseContents(start) {
        const {
          parseNode,
          src
        } = this.context;
        if (!this.contents) this.contents = [];
        let lineStart = start;
        while (src[lineStart - 1] === "-") lineStart -= 1;
        let offset = PlainValue.Node.endOfWhiteSpace(src, start);
        let atLineStart = lineStart === start;
        this.valueRange = new PlainValue.Range(offset);
        while (!PlainValue.Node.atDocumentBoundary(src, offset, PlainValue.Char.DOCUMENT_END)) {
          switch (src[offset]) {
            case "\n":
              if (atLineStart) {
                const blankLine = new BlankLine();
                offset = blankLine.parse({
                  src
                }, offset);
                if (offset < src.length) {
                  this.contents.push(blankLine);
                }
              } else {
                offset += 1;
                atLineStart = true;
              }
              lineStart = offset;
              break;
            case "#":
              {
                const comment2 = new Comment();
                offset = comment2.parse({
                  src
                }, offset);
                this.contents.push(comment2);
                atLineStart = false;
              }
              break;
            default: {
              const iEnd = PlainValue.Node.endOfIndent(src, offset);
              const context = {
                atLineStart,
                indent: -1,
                inFlow: false,
                inCollection: false,
                lineStart,
                parent: this
              };
              const node = parseNode(context, iEnd);
              if (!node) return this.valueRange.end = iEnd;
              this.contents.push(node);
              offset = node.range.end;
              atLineStart = false;
              const ec = grabCollectionEndComments(node);
              if (ec) Array.prototype.push.apply(this.contents, ec);
            }
          }
          offset = _Document.startCommentOrEndBlankLine(src, offset);
        }
        this.valueRange.end = offset;
        if (src[offset]) {
          this.documentEndMarker = new PlainValue.Range(offset, offset + 3);
          offset += 3;
          if (src[offset]) {
            offset = PlainValue.Node.endOfWhiteSpace(src, offset);
            if (src[offset] === "#") {
              const comment2 = new Comment();
              offset = comment2.parse({
                src
              }, offset);
              this.contents.push(comment2);
            }
            switch (src[offset]) {
              case "\n":
                offset += 1;
                break;
              case void 0:
                break;
              default:
                this.error = new PlainValue.YAMLSyntaxError(this, "Document end marker line cannot have a non-comment suffix");
            }
          }
        }
        return offset;
      }
      /**
       * @param {ParseContext} context
       * @param {number} start - Index of first character
       * @returns {number} - Index of the character after this
       */
      parse(context, start) {
        context.root = this;
        this.context = context;
        const {
          src
        } = context;
        let offset = src.charCodeAt(start) === 65279 ? start + 1 : start;
        offset = this.parseDirectives(offset);
        offset = this.parseContents(offset);
        return offset;
      }
      setOrigRanges(cr, offset) {
        offset = super.setOrigRanges(cr, offset);
        this.directives.forEach((node) => {
          offset = node.setOrigRanges(cr, offset);
        });
        if (this.directivesEndMarker) offset = this.directivesEndMarker.setOrigRange(cr, offset);
        this.contents.forEach((node) => {
          offset = node.setOrigRanges(cr, offset);
        });
        if (this.documentEndMarker) offset = this.documentEndMarker.setOrigRange(cr, offset);
        return offset;
      }
      toString() {
        const {
          contents,
          directives,
          value
        } = this;
        if (value != null) return value;
        let str = directives.join("");
        if (contents.length > 0) {
          if (directives.length > 0 || contents[0].type === PlainValue.Type.COMMENT) str += "---\n";
          str += contents.join("");
        }
        if (str[str.length - 1] !== "\n") str += "\n";
        return str;
      }
    };
    var Alias = class extends PlainValue.Node {
      /**
       * Parses an *alias from the source
       *
       * @param {ParseContext} context
       * @param {number} start - Index of first character
       * @returns {number} - Index of the character after this scalar
       */
      parse(context, start) {
        this.context = context;
        const {
          src
        } = context;
        let offset = PlainValue.Node.endOfIdentifier(src, start + 1);
        this.valueRange = new PlainValue.Range(start + 1, offset);
        offset = PlainValue.Node.endOfWhiteSpace(src, offset);
        offset = this.parseComment(offset);
        return offset;
      }
    };
    var Chomp = {
      CLIP: "CLIP",
      KEEP: "KEEP",
      STRIP: "STRIP"
    };
    var BlockValue = class extends PlainValue.Node {
      constructor(type, props) {
        super(type, props);
        this.blockIndent = null;
        this.chomping = Chomp.CLIP;
        this.header = null;
      }
      get includesTrailingLines() {
        return this.chomping === Chomp.KEEP;
      }
      get strValue() {
        if (!this.valueRange || !this.context) return null;
        let {
          start,
          end
        } = this.valueRange;
        const {
          indent,
          src
        } = this.context;
        if (this.valueRange.isEmpty()) return "";
        let lastNewLine = null;
        let ch = src[end - 1];
        while (ch === "\n" || ch === "	" || ch === " ") {
          end -= 1;
          if (end <= start) {
            if (this.chomping === Chomp.KEEP) break;
            else return "";
          }
          if (ch === "\n") lastNewLine = end;
          ch = src[end - 1];
        }
        let keepStart = end + 1;
        if (lastNewLine) {
          if (this.chomping === Chomp.KEEP) {
            keepStart = lastNewLine;
            end = this.valueRange.end;
          } else {
            end = lastNewLine;
          }
        }
        const bi = indent + this.blockIndent;
        const folded4 = this.type === PlainValue.Type.BLOCK_FOLDED;
        let atStart = true;
        let str = "";
        let sep = "";
        let prevMoreIndented = false;
        for (let i = start; i < end; ++i) {
          for (let j = 0; j < bi; ++j) {
            if (src[i] !== " ") break;
            i += 1;
          }
          const ch2 = src[i];
          if (ch2 === "\n") {
            if (sep === "\n") str += "\n";
            else sep = "\n";
          } else {
            const lineEnd = PlainValue.Node.endOfLine(src, i);
            const line2 = src.slice(i, lineEnd);
            i = lineEnd;
            if (folded4 && (ch2 === " " || ch2 === "	") && i < keepStart) {
              if (sep === " ") sep = "\n";
              else if (!prevMoreIndented && !atStart && sep === "\n") sep = "\n\n";
              str += sep + line2;
              sep = lineEnd < end && src[lineEnd] || "";
              prevMoreIndented = true;
            } else {
              str += sep + line2;
              sep = folded4 && i < keepStart ? " " : "\n";
              prevMoreIndented = false;
            }
            if (atStart && line2 !== "") atStart = false;
          }
        }
        return this.chomping === Chomp.STRIP ? str : str + "\n";
      }
      parseBlockHeader(start) {
        const {
          src
        } = this.context;
        let offset = start + 1;
        let bi = "";
        while (true) {
          const ch = src[offset];
          switch (ch) {
            case "-":
              this.chomping = Chomp.STRIP;
              break;
            case "+":
              this.chomping = Chomp.KEEP;
              break;
            case "0":
            case "1":
            case "2":
            case "3":
            case "4":
            case "5":
            case "6":
            case "7":
            case "8":
            case "9":
              bi += ch;
              break;
            default:
              this.blockIndent = Number(bi) || null;
              this.header = new PlainValue.Range(start, offset);
              return offset;
          }
          offset += 1;
        }
      }
      parseBlockValue(start) {
        const {
          indent,
          src
        } = this.context;
        const explicit = !!this.blockIndent;
        let offset = start;
        let valueEnd = start;
        let minBlockIndent = 1;
        for (let ch = src[offset]; ch === "\n"; ch = src[offset]) {
          offset += 1;
          if (PlainValue.Node.atDocumentBoundary(src, offset)) break;
          const end = PlainValue.Node.endOfBlockIndent(src, indent, offset);
          if (end === null) break;
          const ch2 = src[end];
          const lineIndent = end - (offset + indent);
          if (!this.blockIndent) {
            if (src[end] !== "\n") {
              if (lineIndent < minBlockIndent) {
                const msg = "Block scalars with more-indented leading empty lines must use an explicit indentation indicator";
                this.error = new PlainValue.YAMLSemanticError(this, msg);
              }
              this.blockIndent = lineIndent;
            } else if (lineIndent > minBlockIndent) {
              minBlockIndent = lineIndent;
            }
          } else if (ch2 && ch2 !== "\n" && lineIndent < this.blockIndent) {
            if (src[end] === "#") break;
            if (!this.error) {
              const src2 = explicit ? "explicit indentation indicator" : "first line";
              const msg = `Block scalars must not be less indented than their ${src2}`;
              this.error = new PlainValue.YAMLSemanticError(this, msg);
            }
          }
          if (src[end] === "\n") {
            offset = end;
          } else {
            offset = valueEnd = PlainValue.Node.endOfLine(src, end);
          }
        }
        if (this.chomping !== Chomp.KEEP) {
          offset = src[valueEnd] ? valueEnd + 1 : valueEnd;
        }
        this.valueRange = new PlainValue.Range(start + 1, offset);
        return offset;
      }
      /**
       * Parses a block value from the source
       *
       * Accepted forms are:
       * ```
       * BS
       * block
       * lines
       *
       * BS #comment
       * block
       * lines
       * ```
       * where the block style BS matches the regexp `[|>][-+1-9]*` and block lines
       * are empty or have an indent level greater than `indent`.
       *
       * @param {ParseContext} context
       * @param {number} start - Index of first character
       * @returns {number} - Index of the character after this block
       */
      parse(context, start) {
        this.context = context;
        const {
          src
        } = context;
        let offset = this.parseBlockHeader(start);
        offset = PlainValue.Node.endOfWhiteSpace(src, offset);
        offset = this.parseComment(offset);
        offset = this.parseBlockValue(offset);
        return offset;
      }
      setOrigRanges(cr, offset) {
        offset = super.setOrigRanges(cr, offset);
        return this.header ? this.header.setOrigRange(cr, offset) : offset;
      }
    };
    var FlowCollection = class extends PlainValue.Node {
      constructor(type, props) {
        super(type, props);
        this.items = null;
      }
      prevNodeIsJsonLike(idx = this.items.length) {
        const node = this.items[idx - 1];
        return !!node && (node.jsonLike || node.type === PlainValue.Type.COMMENT && this.prevNodeIsJsonLike(idx - 1));
      }
      /**
       * @param {ParseContext} context
       * @param {number} start - Index of first character
       * @returns {number} - Index of the character after this
       */
      parse(context, start) {
        this.context = context;
        const {
          parseNode,
          src
        } = context;
        let {
          indent,
          lineStart
        } = context;
        let char = src[start];
        this.items = [{
          char,
          offset: start
        }];
        let offset = PlainValue.Node.endOfWhiteSpace(src, start + 1);
        char = src[offset];
        while (char && char !== "]" && char !== "}") {
          switch (char) {
            case "\n":
              {
                lineStart = offset + 1;
                const wsEnd = PlainValue.Node.endOfWhiteSpace(src, lineStart);
                if (src[wsEnd] === "\n") {
                  const blankLine = new BlankLine();
                  lineStart = blankLine.parse({
                    src
                  }, lineStart);
                  this.items.push(blankLine);
                }
                offset = PlainValue.Node.endOfIndent(src, lineStart);
                if (offset <= lineStart + indent) {
                  char = src[offset];
                  if (offset < lineStart + indent || char !== "]" && char !== "}") {
                    const msg = "Insufficient indentation in flow collection";
                    this.error = new PlainValue.YAMLSemanticError(this, msg);
                  }
                }
              }
              break;
            case ",":
              {
                this.items.push({
                  char,
                  offset
                });
                offset += 1;
              }
              break;
            case "#":
              {
                const comment2 = new Comment();
                offset = comment2.parse({
                  src
                }, offset);
                this.items.push(comment2);
              }
              break;
            case "?":
            case ":": {
              const next2 = src[offset + 1];
              if (next2 === "\n" || next2 === "	" || next2 === " " || next2 === "," || // in-flow : after JSON-like key does not need to be followed by whitespace
              char === ":" && this.prevNodeIsJsonLike()) {
                this.items.push({
                  char,
                  offset
                });
                offset += 1;
                break;
              }
            }
            // fallthrough
            default: {
              const node = parseNode({
                atLineStart: false,
                inCollection: false,
                inFlow: true,
                indent: -1,
                lineStart,
                parent: this
              }, offset);
              if (!node) {
                this.valueRange = new PlainValue.Range(start, offset);
                return offset;
              }
              this.items.push(node);
              offset = PlainValue.Node.normalizeOffset(src, node.range.end);
            }
          }
          offset = PlainValue.Node.endOfWhiteSpace(src, offset);
          char = src[offset];
        }
        this.valueRange = new PlainValue.Range(start, offset + 1);
        if (char) {
          this.items.push({
            char,
            offset
          });
          offset = PlainValue.Node.endOfWhiteSpace(src, offset + 1);
          offset = this.parseComment(offset);
        }
        return offset;
      }
      setOrigRanges(cr, offset) {
        offset = super.setOrigRanges(cr, offset);
        this.items.forEach((node) => {
          if (node instanceof PlainValue.Node) {
            offset = node.setOrigRanges(cr, offset);
          } else if (cr.length === 0) {
            node.origOffset = node.offset;
          } else {
            let i = offset;
            while (i < cr.length) {
              if (cr[i] > node.offset) break;
              else ++i;
            }
            node.origOffset = node.offset + i;
            offset = i;
          }
        });
        return offset;
      }
      toString() {
        const {
          context: {
            src
          },
          items,
          range,
          value
        } = this;
        if (value != null) return value;
        const nodes = items.filter((item) => item instanceof PlainValue.Node);
        let str = "";
        let prevEnd = range.start;
        nodes.forEach((node) => {
          const prefix2 = src.slice(prevEnd, node.range.start);
          prevEnd = node.range.end;
          str += prefix2 + String(node);
          if (str[str.length - 1] === "\n" && src[prevEnd - 1] !== "\n" && src[prevEnd] === "\n") {
            prevEnd += 1;
          }
        });
        str += src.slice(prevEnd, range.end);
        return PlainValue.Node.addStringTerminator(src, range.end, str);
      }
    };
    var QuoteDouble = class _QuoteDouble extends PlainValue.Node {
      static endOfQuote(src, offset) {
        let ch = src[offset];
        while (ch && ch !== '"') {
          offset += ch === "\\" ? 2 : 1;
          ch = src[offset];
        }
        return offset + 1;
      }
      /**
       * @returns {string | { str: string, errors: YAMLSyntaxError[] }}
       */
      get strValue() {
        if (!this.valueRange || !this.context) return null;
        const errors = [];
        const {
          start,
          end
        } = this.valueRange;
        const {
          indent,
          src
        } = this.context;
        if (src[end - 1] !== '"') errors.push(new PlainValue.YAMLSyntaxError(this, 'Missing closing "quote'));
        let str = "";
        for (let i = start + 1; i < end - 1; ++i) {
          const ch = src[i];
          if (ch === "\n") {
            if (PlainValue.Node.atDocumentBoundary(src, i + 1)) errors.push(new PlainValue.YAMLSemanticError(this, "Document boundary indicators are not allowed within string values"));
            const {
              fold,
              offset,
              error: error2
            } = PlainValue.Node.foldNewline(src, i, indent);
            str += fold;
            i = offset;
            if (error2) errors.push(new PlainValue.YAMLSemanticError(this, "Multi-line double-quoted string needs to be sufficiently indented"));
          } else if (ch === "\\") {
            i += 1;
            switch (src[i]) {
              case "0":
                str += "\0";
                break;
              // null character
              case "a":
                str += "\x07";
                break;
              // bell character
              case "b":
                str += "\b";
                break;
              // backspace
              case "e":
                str += "\x1B";
                break;
              // escape character
              case "f":
                str += "\f";
                break;
              // form feed
              case "n":
                str += "\n";
                break;
              // line feed
              case "r":
                str += "\r";
                break;
              // carriage return
              case "t":
                str += "	";
                break;
              // horizontal tab
              case "v":
                str += "\v";
                break;
              // vertical tab
              case "N":
                str += "";
                break;
              // Unicode next line
              case "_":
                str += " ";
                break;
              // Unicode non-breaking space
              case "L":
                str += "\u2028";
                break;
              // Unicode line separator
              case "P":
                str += "\u2029";
                break;
              // Unicode paragraph separator
              case " ":
                str += " ";
                break;
              case '"':
                str += '"';
                break;
              case "/":
                str += "/";
                break;
              case "\\":
                str += "\\";
                break;
              case "	":
                str += "	";
                break;
              case "x":
                str += this.parseCharCode(i + 1, 2, errors);
                i += 2;
                break;
              case "u":
                str += this.parseCharCode(i + 1, 4, errors);
                i += 4;
                break;
              case "U":
                str += this.parseCharCode(i + 1, 8, errors);
                i += 8;
                break;
              case "\n":
                while (src[i + 1] === " " || src[i + 1] === "	") i += 1;
                break;
              default:
                errors.push(new PlainValue.YAMLSyntaxError(this, `Invalid escape sequence ${src.substr(i - 1, 2)}`));
                str += "\\" + src[i];
            }
          } else if (ch === " " || ch === "	") {
            const wsStart = i;
            let next2 = src[i + 1];
            while (next2 === " " || next2 === "	") {
              i += 1;
              next2 = src[i + 1];
            }
            if (next2 !== "\n") str += i > wsStart ? src.slice(wsStart, i + 1) : ch;
          } else {
            str += ch;
          }
        }
        return errors.length > 0 ? {
          errors,
          str
        } : str;
      }
      parseCharCode(offset, length, errors) {
        const {
          src
        } = this.context;
        const cc = src.substr(offset, length);
        const ok = cc.length === length && /^[0-9a-fA-F]+$/.test(cc);
        const code = ok ? parseInt(cc, 16) : NaN;
        if (isNaN(code)) {
          errors.push(new PlainValue.YAMLSyntaxError(this, `Invalid escape sequence ${src.substr(offset - 2, length + 2)}`));
          return src.substr(offset - 2, length + 2);
        }
        return String.fromCodePoint(code);
      }
      /**
       * Parses a "double quoted" value from the source
       *
       * @param {ParseContext} context
       * @param {number} start - Index of first character
       * @returns {number} - Index of the character after this scalar
       */
      parse(context, start) {
        this.context = context;
        const {
          src
        } = context;
        let offset = _QuoteDouble.endOfQuote(src, start + 1);
        this.valueRange = new PlainValue.Range(start, offset);
        offset = PlainValue.Node.endOfWhiteSpace(src, offset);
        offset = this.parseComment(offset);
        return offset;
      }
    };
    var QuoteSingle = class _QuoteSingle extends PlainValue.Node {
      static endOfQuote(src, offset) {
        let ch = src[offset];
        while (ch) {
          if (ch === "'") {
            if (src[offset + 1] !== "'") break;
            ch = src[offset += 2];
          } else {
            ch = src[offset += 1];
          }
        }
        return offset + 1;
      }
      /**
       * @returns {string | { str: string, errors: YAMLSyntaxError[] }}
       */
      get strValue() {
        if (!this.valueRange || !this.context) return null;
        const errors = [];
        const {
          start,
          end
        } = this.valueRange;
        const {
          indent,
          src
        } = this.context;
        if (src[end - 1] !== "'") errors.push(new PlainValue.YAMLSyntaxError(this, "Missing closing 'quote"));
        let str = "";
        for (let i = start + 1; i < end - 1; ++i) {
          const ch = src[i];
          if (ch === "\n") {
            if (PlainValue.Node.atDocumentBoundary(src, i + 1)) errors.push(new PlainValue.YAMLSemanticError(this, "Document boundary indicators are not allowed within string values"));
            const {
              fold,
              offset,
              error: error2
            } = PlainValue.Node.foldNewline(src, i, indent);
            str += fold;
            i = offset;
            if (error2) errors.push(new PlainValue.YAMLSemanticError(this, "Multi-line single-quoted string needs to be sufficiently indented"));
          } else if (ch === "'") {
            str += ch;
            i += 1;
            if (src[i] !== "'") errors.push(new PlainValue.YAMLSyntaxError(this, "Unescaped single quote? This should not happen."));
          } else if (ch === " " || ch === "	") {
            const wsStart = i;
            let next2 = src[i + 1];
            while (next2 === " " || next2 === "	") {
              i += 1;
              next2 = src[i + 1];
            }
            if (next2 !== "\n") str += i > wsStart ? src.slice(wsStart, i + 1) : ch;
          } else {
            str += ch;
          }
        }
        return errors.length > 0 ? {
          errors,
          str
        } : str;
      }
      /**
       * Parses a 'single quoted' value from the source
       *
       * @param {ParseContext} context
       * @param {number} start - Index of first character
       * @returns {number} - Index of the character after this scalar
       */
      parse(context, start) {
        this.context = context;
        const {
          src
        } = context;
        let offset = _QuoteSingle.endOfQuote(src, start + 1);
        this.valueRange = new PlainValue.Range(start, offset);
        offset = PlainValue.Node.endOfWhiteSpace(src, offset);
        offset = this.parseComment(offset);
        return offset;
      }
    };
    function createNewNode(type, props) {
      switch (type) {
        case PlainValue.Type.ALIAS:
          return new Alias(type, props);
        case PlainValue.Type.BLOCK_FOLDED:
        case PlainValue.Type.BLOCK_LITERAL:
          return new BlockValue(type, props);
        case PlainValue.Type.FLOW_MAP:
        case PlainValue.Type.FLOW_SEQ:
          return new FlowCollection(type, props);
        case PlainValue.Type.MAP_KEY:
        case PlainValue.Type.MAP_VALUE:
        case PlainValue.Type.SEQ_ITEM:
          return new CollectionItem(type, props);
        case PlainValue.Type.COMMENT:
        case PlainValue.Type.PLAIN:
          return new PlainValue.PlainValue(type, props);
        case PlainValue.Type.QUOTE_DOUBLE:
          return new QuoteDouble(type, props);
        case PlainValue.Type.QUOTE_SINGLE:
          return new QuoteSingle(type, props);
        /* istanbul ignore next */
        default:
          return null;
      }
    }
    var ParseContext = class _ParseContext {
      static parseType(src, offset, inFlow) {
        switch (src[offset]) {
          case "*":
            return PlainValue.Type.ALIAS;
          case ">":
            return PlainValue.Type.BLOCK_FOLDED;
          case "|":
            return PlainValue.Type.BLOCK_LITERAL;
          case "{":
            return PlainValue.Type.FLOW_MAP;
          case "[":
            return PlainValue.Type.FLOW_SEQ;
          case "?":
            return !inFlow && PlainValue.Node.atBlank(src, offset + 1, true) ? PlainValue.Type.MAP_KEY : PlainValue.Type.PLAIN;
          case ":":
            return !inFlow && PlainValue.Node.atBlank(src, offset + 1, true) ? PlainValue.Type.MAP_VALUE : PlainValue.Type.PLAIN;
          case "-":
            return !inFlow && PlainValue.Node.atBlank(src, offset + 1, true) ? PlainValue.Type.SEQ_ITEM : PlainValue.Type.PLAIN;
          case '"':
            return PlainValue.Type.QUOTE_DOUBLE;
          case "'":
            return PlainValue.Type.QUOTE_SINGLE;
          default:
            return PlainValue.Type.PLAIN;
        }
      }
      constructor(orig = {}, {
        atLineStart,
        inCollection,
        inFlow,
        indent,
        lineStart,
        parent
      } = {}) {
        PlainValue._defineProperty(this, "parseNode", (overlay, start) => {
          if (PlainValue.Node.atDocumentBoundary(this.src, start)) return null;
          const context = new _ParseContext(this, overlay);
          const {
            props,
            type,
            valueStart
          } = context.parseProps(start);
          const node = createNewNode(type, props);
          let offset = start;
          try {
            offset = node.parse(context, valueStart);
          } catch (error2) {
            const msg = error2 instanceof Error ? error2.message : String(error2);
            if (!node.error) node.error = new PlainValue.YAMLSyntaxError(node, msg);
          }
          node.range = new PlainValue.Range(start, offset);
          if (offset <= start) {
            if (!node.error) node.error = new Error(`Node#parse consumed no characters`);
            node.error.parseEnd = offset;
            node.error.source = node;
            node.range.end = start + 1;
          }
          if (context.nodeStartsCollection(node)) {
            if (!node.error && !context.atLineStart && context.parent.type === PlainValue.Type.DOCUMENT) {
              node.error = new PlainValue.YAMLSyntaxError(node, "Block collection must not have preceding content here (e.g. directives-end indicator)");
            }
            const collection = new Collection(node);
            offset = collection.parse(new _ParseContext(context), offset);
            collection.range = new PlainValue.Range(start, offset);
            return collection;
          }
          return node;
        });
        this.atLineStart = atLineStart != null ? atLineStart : orig.atLineStart || false;
        this.inCollection = inCollection != null ? inCollection : orig.inCollection || false;
        this.inFlow = inFlow != null ? inFlow : orig.inFlow || false;
        this.indent = indent != null ? indent : orig.indent;
        this.lineStart = lineStart != null ? lineStart : orig.lineStart;
        this.parent = parent != null ? parent : orig.parent || {};
        this.root = orig.root;
        this.src = orig.src;
      }
      nodeStartsCollection(node) {
        const {
          inCollection,
          inFlow,
          src
        } = this;
        if (inCollection || inFlow) return false;
        if (node instanceof CollectionItem) return true;
        let offset = node.range.end;
        if (src[offset] === "\n" || src[offset - 1] === "\n") return false;
        offset = PlainValue.Node.endOfWhiteSpace(src, offset);
        return src[offset] === ":";
      }
      // Anchor and tag are before type, which determines the node implementation
      // class; hence this intermediate step.
      parseProps(offset) {
        const {
          inFlow,
          parent,
          src
        } = this;
        const props = [];
        let lineHasProps = false;
        offset = this.atLineStart ? PlainValue.Node.endOfIndent(src, offset) : PlainValue.Node.endOfWhiteSpace(src, offset);
        let ch = src[offset];
        while (ch === PlainValue.Char.ANCHOR || ch === PlainValue.Char.COMMENT || ch === PlainValue.Char.TAG || ch === "\n") {
          if (ch === "\n") {
            let inEnd = offset;
            let lineStart;
            do {
              lineStart = inEnd + 1;
              inEnd = PlainValue.Node.endOfIndent(src, lineStart);
            } while (src[inEnd] === "\n");
            const indentDiff = inEnd - (lineStart + this.indent);
            const noIndicatorAsIndent = parent.type === PlainValue.Type.SEQ_ITEM && parent.context.atLineStart;
            if (src[inEnd] !== "#" && !PlainValue.Node.nextNodeIsIndented(src[inEnd], indentDiff, !noIndicatorAsIndent)) break;
            this.atLineStart = true;
            this.lineStart = lineStart;
            lineHasProps = false;
            offset = inEnd;
          } else if (ch === PlainValue.Char.COMMENT) {
            const end = PlainValue.Node.endOfLine(src, offset + 1);
            props.push(new PlainValue.Range(offset, end));
            offset = end;
          } else {
            let end = PlainValue.Node.endOfIdentifier(src, offset + 1);
            if (ch === PlainValue.Char.TAG && src[end] === "," && /^[a-zA-Z0-9-]+\.[a-zA-Z0-9-]+,\d\d\d\d(-\d\d){0,2}\/\S/.test(src.slice(offset + 1, end + 13))) {
              end = PlainValue.Node.endOfIdentifier(src, end + 5);
            }
            props.push(new PlainValue.Range(offset, end));
            lineHasProps = true;
            offset = PlainValue.Node.endOfWhiteSpace(src, end);
          }
          ch = src[offset];
        }
        if (lineHasProps && ch === ":" && PlainValue.Node.atBlank(src, offset + 1, true)) offset -= 1;
        const type = _ParseContext.parseType(src, offset, inFlow);
        return {
          props,
          type,
          valueStart: offset
        };
      }
    };
    function parse3(src) {
      const cr = [];
      if (src.indexOf("\r") !== -1) {
        src = src.replace(/\r\n?/g, (match, offset2) => {
          if (match.length > 1) cr.push(offset2);
          return "\n";
        });
      }
      const documents = [];
      let offset = 0;
      do {
        const doc = new Document();
        const context = new ParseContext({
          src
        });
        offset = doc.parse(context, offset);
        documents.push(doc);
      } while (offset < src.length);
      documents.setOrigRanges = () => {
        if (cr.length === 0) return false;
        for (let i = 1; i < cr.length; ++i) cr[i] -= i;
        let crOffset = 0;
        for (let i = 0; i < documents.length; ++i) {
          crOffset = documents[i].setOrigRanges(cr, crOffset);
        }
        cr.splice(0, cr.length);
        return true;
      };
      documents.toString = () => documents.join("...\n");
      return documents;
    }
    exports2.parse = parse3;
  }
});

// ../../node_modules/yaml/dist/resolveSeq-95613e94.js
var require_resolveSeq_95613e94 = __commonJS({
  "../../node_modules/yaml/dist/resolveSeq-95613e94.js"(exports2) {
    "use strict";
    var PlainValue = require_PlainValue_516d5bc2();
    function addCommentBefore(str, indent, comment2) {
      if (!comment2) return str;
      const cc = comment2.replace(/[\s\S]^/gm, `$&${indent}#`);
      return `#${cc}
${indent}${str}`;
    }
    function addComment(str, indent, comment2) {
      return !comment2 ? str : comment2.indexOf("\n") === -1 ? `${str} #${comment2}` : `${str}
` + comment2.replace(/^/gm, `${indent || ""}#`);
    }
    var Node = class {
    };
    function toJSON(value, arg, ctx) {
      if (Array.isArray(value)) return value.map((v, i) => toJSON(v, String(i), ctx));
      if (value && typeof value.toJSON === "function") {
        const anchor = ctx && ctx.anchors && ctx.anchors.get(value);
        if (anchor) ctx.onCreate = (res2) => {
          anchor.res = res2;
          delete ctx.onCreate;
        };
        const res = value.toJSON(arg, ctx);
        if (anchor && ctx.onCreate) ctx.onCreate(res);
        return res;
      }
      if ((!ctx || !ctx.keep) && typeof value === "bigint") return Number(value);
      return value;
    }
    var Scalar = class extends Node {
      constructor(value) {
        super();
        this.value = value;
      }
      toJSON(arg, ctx) {
        return ctx && ctx.keep ? this.value : toJSON(this.value, arg, ctx);
      }
      toString() {
        return String(this.value);
      }
    };
    function collectionFromPath(schema, path16, value) {
      let v = value;
      for (let i = path16.length - 1; i >= 0; --i) {
        const k = path16[i];
        if (Number.isInteger(k) && k >= 0) {
          const a = [];
          a[k] = v;
          v = a;
        } else {
          const o = {};
          Object.defineProperty(o, k, {
            value: v,
            writable: true,
            enumerable: true,
            configurable: true
          });
          v = o;
        }
      }
      return schema.createNode(v, false);
    }
    var isEmptyPath = (path16) => path16 == null || typeof path16 === "object" && path16[Symbol.iterator]().next().done;
    var Collection = class _Collection extends Node {
      constructor(schema) {
        super();
        PlainValue._defineProperty(this, "items", []);
        this.schema = schema;
      }
      addIn(path16, value) {
        if (isEmptyPath(path16)) this.add(value);
        else {
          const [key, ...rest] = path16;
          const node = this.get(key, true);
          if (node instanceof _Collection) node.addIn(rest, value);
          else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest, value));
          else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
      }
      deleteIn([key, ...rest]) {
        if (rest.length === 0) return this.delete(key);
        const node = this.get(key, true);
        if (node instanceof _Collection) return node.deleteIn(rest);
        else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
      }
      getIn([key, ...rest], keepScalar) {
        const node = this.get(key, true);
        if (rest.length === 0) return !keepScalar && node instanceof Scalar ? node.value : node;
        else return node instanceof _Collection ? node.getIn(rest, keepScalar) : void 0;
      }
      hasAllNullValues() {
        return this.items.every((node) => {
          if (!node || node.type !== "PAIR") return false;
          const n = node.value;
          return n == null || n instanceof Scalar && n.value == null && !n.commentBefore && !n.comment && !n.tag;
        });
      }
      hasIn([key, ...rest]) {
        if (rest.length === 0) return this.has(key);
        const node = this.get(key, true);
        return node instanceof _Collection ? node.hasIn(rest) : false;
      }
      setIn([key, ...rest], value) {
        if (rest.length === 0) {
          this.set(key, value);
        } else {
          const node = this.get(key, true);
          if (node instanceof _Collection) node.setIn(rest, value);
          else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest, value));
          else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
      }
      // overridden in implementations
      /* istanbul ignore next */
      toJSON() {
        return null;
      }
      toString(ctx, {
        blockItem,
        flowChars,
        isMap: isMap3,
        itemIndent
      }, onComment, onChompKeep) {
        const {
          indent,
          indentStep,
          stringify
        } = ctx;
        const inFlow = this.type === PlainValue.Type.FLOW_MAP || this.type === PlainValue.Type.FLOW_SEQ || ctx.inFlow;
        if (inFlow) itemIndent += indentStep;
        const allNullValues = isMap3 && this.hasAllNullValues();
        ctx = Object.assign({}, ctx, {
          allNullValues,
          indent: itemIndent,
          inFlow,
          type: null
        });
        let chompKeep = false;
        let hasItemWithNewLine = false;
        const nodes = this.items.reduce((nodes2, item, i) => {
          let comment2;
          if (item) {
            if (!chompKeep && item.spaceBefore) nodes2.push({
              type: "comment",
              str: ""
            });
            if (item.commentBefore) item.commentBefore.match(/^.*$/gm).forEach((line2) => {
              nodes2.push({
                type: "comment",
                str: `#${line2}`
              });
            });
            if (item.comment) comment2 = item.comment;
            if (inFlow && (!chompKeep && item.spaceBefore || item.commentBefore || item.comment || item.key && (item.key.commentBefore || item.key.comment) || item.value && (item.value.commentBefore || item.value.comment))) hasItemWithNewLine = true;
          }
          chompKeep = false;
          let str2 = stringify(item, ctx, () => comment2 = null, () => chompKeep = true);
          if (inFlow && !hasItemWithNewLine && str2.includes("\n")) hasItemWithNewLine = true;
          if (inFlow && i < this.items.length - 1) str2 += ",";
          str2 = addComment(str2, itemIndent, comment2);
          if (chompKeep && (comment2 || inFlow)) chompKeep = false;
          nodes2.push({
            type: "item",
            str: str2
          });
          return nodes2;
        }, []);
        let str;
        if (nodes.length === 0) {
          str = flowChars.start + flowChars.end;
        } else if (inFlow) {
          const {
            start,
            end
          } = flowChars;
          const strings = nodes.map((n) => n.str);
          if (hasItemWithNewLine || strings.reduce((sum, str2) => sum + str2.length + 2, 2) > _Collection.maxFlowStringSingleLineLength) {
            str = start;
            for (const s of strings) {
              str += s ? `
${indentStep}${indent}${s}` : "\n";
            }
            str += `
${indent}${end}`;
          } else {
            str = `${start} ${strings.join(" ")} ${end}`;
          }
        } else {
          const strings = nodes.map(blockItem);
          str = strings.shift();
          for (const s of strings) str += s ? `
${indent}${s}` : "\n";
        }
        if (this.comment) {
          str += "\n" + this.comment.replace(/^/gm, `${indent}#`);
          if (onComment) onComment();
        } else if (chompKeep && onChompKeep) onChompKeep();
        return str;
      }
    };
    PlainValue._defineProperty(Collection, "maxFlowStringSingleLineLength", 60);
    function asItemIndex(key) {
      let idx = key instanceof Scalar ? key.value : key;
      if (idx && typeof idx === "string") idx = Number(idx);
      return Number.isInteger(idx) && idx >= 0 ? idx : null;
    }
    var YAMLSeq = class extends Collection {
      add(value) {
        this.items.push(value);
      }
      delete(key) {
        const idx = asItemIndex(key);
        if (typeof idx !== "number") return false;
        const del = this.items.splice(idx, 1);
        return del.length > 0;
      }
      get(key, keepScalar) {
        const idx = asItemIndex(key);
        if (typeof idx !== "number") return void 0;
        const it = this.items[idx];
        return !keepScalar && it instanceof Scalar ? it.value : it;
      }
      has(key) {
        const idx = asItemIndex(key);
        return typeof idx === "number" && idx < this.items.length;
      }
      set(key, value) {
        const idx = asItemIndex(key);
        if (typeof idx !== "number") throw new Error(`Expected a valid index, not ${key}.`);
        this.items[idx] = value;
      }
      toJSON(_, ctx) {
        const seq = [];
        if (ctx && ctx.onCreate) ctx.onCreate(seq);
        let i = 0;
        for (const item of this.items) seq.push(toJSON(item, String(i++), ctx));
        return seq;
      }
      toString(ctx, onComment, onChompKeep) {
        if (!ctx) return JSON.stringify(this);
        return super.toString(ctx, {
          blockItem: (n) => n.type === "comment" ? n.str : `- ${n.str}`,
          flowChars: {
            start: "[",
            end: "]"
          },
          isMap: false,
          itemIndent: (ctx.indent || "") + "  "
        }, onComment, onChompKeep);
      }
    };
    var stringifyKey = (key, jsKey, ctx) => {
      if (jsKey === null) return "";
      if (typeof jsKey !== "object") return String(jsKey);
      if (key instanceof Node && ctx && ctx.doc) return key.toString({
        anchors: /* @__PURE__ */ Object.create(null),
        doc: ctx.doc,
        indent: "",
        indentStep: ctx.indentStep,
        inFlow: true,
        inStringifyKey: true,
        stringify: ctx.stringify
      });
      return JSON.stringify(jsKey);
    };
    var Pair = class _Pair extends Node {
      constructor(key, value = null) {
        super();
        this.key = key;
        this.value = value;
        this.type = _Pair.Type.PAIR;
      }
      get commentBefore() {
        return this.key instanceof Node ? this.key.commentBefore : void 0;
      }
      set commentBefore(cb) {
        if (this.key == null) this.key = new Scalar(null);
        if (this.key instanceof Node) this.key.commentBefore = cb;
        else {
          const msg = "Pair.commentBefore is an alias for Pair.key.commentBefore. To set it, the key must be a Node.";
          throw new Error(msg);
        }
      }
      addToJSMap(ctx, map2) {
        const key = toJSON(this.key, "", ctx);
        if (map2 instanceof Map) {
          const value = toJSON(this.value, key, ctx);
          map2.set(key, value);
        } else if (map2 instanceof Set) {
          map2.add(key);
        } else {
          const stringKey = stringifyKey(this.key, key, ctx);
          const value = toJSON(this.value, stringKey, ctx);
          if (stringKey in map2) Object.defineProperty(map2, stringKey, {
            value,
            writable: true,
            enumerable: true,
            configurable: true
          });
          else map2[stringKey] = value;
        }
        return map2;
      }
      toJSON(_, ctx) {
        const pair = ctx && ctx.mapAsMap ? /* @__PURE__ */ new Map() : {};
        return this.addToJSMap(ctx, pair);
      }
      toString(ctx, onComment, onChompKeep) {
        if (!ctx || !ctx.doc) return JSON.stringify(this);
        const {
          indent: indentSize,
          indentSeq,
          simpleKeys
        } = ctx.doc.options;
        let {
          key,
          value
        } = this;
        let keyComment = key instanceof Node && key.comment;
        if (simpleKeys) {
          if (keyComment) {
            throw new Error("With simple keys, key nodes cannot have comments");
          }
          if (key instanceof Collection) {
            const msg = "With simple keys, collection cannot be used as a key value";
            throw new Error(msg);
          }
        }
        let explicitKey = !simpleKeys && (!key || keyComment || (key instanceof Node ? key instanceof Collection || key.type === PlainValue.Type.BLOCK_FOLDED || key.type === PlainValue.Type.BLOCK_LITERAL : typeof key === "object"));
        const {
          doc,
          indent,
          indentStep,
          stringify
        } = ctx;
        ctx = Object.assign({}, ctx, {
          implicitKey: !explicitKey,
          indent: indent + indentStep
        });
        let chompKeep = false;
        let str = stringify(key, ctx, () => keyComment = null, () => chompKeep = true);
        str = addComment(str, ctx.indent, keyComment);
        if (!explicitKey && str.length > 1024) {
          if (simpleKeys) throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
          explicitKey = true;
        }
        if (ctx.allNullValues && !simpleKeys) {
          if (this.comment) {
            str = addComment(str, ctx.indent, this.comment);
            if (onComment) onComment();
          } else if (chompKeep && !keyComment && onChompKeep) onChompKeep();
          return ctx.inFlow && !explicitKey ? str : `? ${str}`;
        }
        str = explicitKey ? `? ${str}
${indent}:` : `${str}:`;
        if (this.comment) {
          str = addComment(str, ctx.indent, this.comment);
          if (onComment) onComment();
        }
        let vcb = "";
        let valueComment = null;
        if (value instanceof Node) {
          if (value.spaceBefore) vcb = "\n";
          if (value.commentBefore) {
            const cs = value.commentBefore.replace(/^/gm, `${ctx.indent}#`);
            vcb += `
${cs}`;
          }
          valueComment = value.comment;
        } else if (value && typeof value === "object") {
          value = doc.schema.createNode(value, true);
        }
        ctx.implicitKey = false;
        if (!explicitKey && !this.comment && value instanceof Scalar) ctx.indentAtStart = str.length + 1;
        chompKeep = false;
        if (!indentSeq && indentSize >= 2 && !ctx.inFlow && !explicitKey && value instanceof YAMLSeq && value.type !== PlainValue.Type.FLOW_SEQ && !value.tag && !doc.anchors.getName(value)) {
          ctx.indent = ctx.indent.substr(2);
        }
        const valueStr = stringify(value, ctx, () => valueComment = null, () => chompKeep = true);
        let ws = " ";
        if (vcb || this.comment) {
          ws = `${vcb}
${ctx.indent}`;
        } else if (!explicitKey && value instanceof Collection) {
          const flow = valueStr[0] === "[" || valueStr[0] === "{";
          if (!flow || valueStr.includes("\n")) ws = `
${ctx.indent}`;
        } else if (valueStr[0] === "\n") ws = "";
        if (chompKeep && !valueComment && onChompKeep) onChompKeep();
        return addComment(str + ws + valueStr, ctx.indent, valueComment);
      }
    };
    PlainValue._defineProperty(Pair, "Type", {
      PAIR: "PAIR",
      MERGE_PAIR: "MERGE_PAIR"
    });
    var getAliasCount = (node, anchors) => {
      if (node instanceof Alias) {
        const anchor = anchors.get(node.source);
        return anchor.count * anchor.aliasCount;
      } else if (node instanceof Collection) {
        let count = 0;
        for (const item of node.items) {
          const c = getAliasCount(item, anchors);
          if (c > count) count = c;
        }
        return count;
      } else if (node instanceof Pair) {
        const kc = getAliasCount(node.key, anchors);
        const vc = getAliasCount(node.value, anchors);
        return Math.max(kc, vc);
      }
      return 1;
    };
    var Alias = class _Alias extends Node {
      static stringify({
        range,
        source
      }, {
        anchors,
        doc,
        implicitKey,
        inStringifyKey
      }) {
        let anchor = Object.keys(anchors).find((a) => anchors[a] === source);
        if (!anchor && inStringifyKey) anchor = doc.anchors.getName(source) || doc.anchors.newName();
        if (anchor) return `*${anchor}${implicitKey ? " " : ""}`;
        const msg = doc.anchors.getName(source) ? "Alias node must be after source node" : "Source node not found for alias node";
        throw new Error(`${msg} [${range}]`);
      }
      constructor(source) {
        super();
        this.source = source;
        this.type = PlainValue.Type.ALIAS;
      }
      set tag(t) {
        throw new Error("Alias nodes cannot have tags");
      }
      toJSON(arg, ctx) {
        if (!ctx) return toJSON(this.source, arg, ctx);
        const {
          anchors,
          maxAliasCount
        } = ctx;
        const anchor = anchors.get(this.source);
        if (!anchor || anchor.res === void 0) {
          const msg = "This should not happen: Alias anchor was not resolved?";
          if (this.cstNode) throw new PlainValue.YAMLReferenceError(this.cstNode, msg);
          else throw new ReferenceError(msg);
        }
        if (maxAliasCount >= 0) {
          anchor.count += 1;
          if (anchor.aliasCount === 0) anchor.aliasCount = getAliasCount(this.source, anchors);
          if (anchor.count * anchor.aliasCount > maxAliasCount) {
            const msg = "Excessive alias count indicates a resource exhaustion attack";
            if (this.cstNode) throw new PlainValue.YAMLReferenceError(this.cstNode, msg);
            else throw new ReferenceError(msg);
          }
        }
        return anchor.res;
      }
      // Only called when stringifying an alias mapping key while constructing
      // Object output.
      toString(ctx) {
        return _Alias.stringify(this, ctx);
      }
    };
    PlainValue._defineProperty(Alias, "default", true);
    function findPair(items, key) {
      const k = key instanceof Scalar ? key.value : key;
      for (const it of items) {
        if (it instanceof Pair) {
          if (it.key === key || it.key === k) return it;
          if (it.key && it.key.value === k) return it;
        }
      }
      return void 0;
    }
    var YAMLMap = class extends Collection {
      add(pair, overwrite2) {
        if (!pair) pair = new Pair(pair);
        else if (!(pair instanceof Pair)) pair = new Pair(pair.key || pair, pair.value);
        const prev = findPair(this.items, pair.key);
        const sortEntries = this.schema && this.schema.sortMapEntries;
        if (prev) {
          if (overwrite2) prev.value = pair.value;
          else throw new Error(`Key ${pair.key} already set`);
        } else if (sortEntries) {
          const i = this.items.findIndex((item) => sortEntries(pair, item) < 0);
          if (i === -1) this.items.push(pair);
          else this.items.splice(i, 0, pair);
        } else {
          this.items.push(pair);
        }
      }
      delete(key) {
        const it = findPair(this.items, key);
        if (!it) return false;
        const del = this.items.splice(this.items.indexOf(it), 1);
        return del.length > 0;
      }
      get(key, keepScalar) {
        const it = findPair(this.items, key);
        const node = it && it.value;
        return !keepScalar && node instanceof Scalar ? node.value : node;
      }
      has(key) {
        return !!findPair(this.items, key);
      }
      set(key, value) {
        this.add(new Pair(key, value), true);
      }
      /**
       * @param {*} arg ignored
       * @param {*} ctx Conversion context, originally set in Document#toJSON()
       * @param {Class} Type If set, forces the returned collection type
       * @returns {*} Instance of Type, Map, or Object
       */
      toJSON(_, ctx, Type) {
        const map2 = Type ? new Type() : ctx && ctx.mapAsMap ? /* @__PURE__ */ new Map() : {};
        if (ctx && ctx.onCreate) ctx.onCreate(map2);
        for (const item of this.items) item.addToJSMap(ctx, map2);
        return map2;
      }
      toString(ctx, onComment, onChompKeep) {
        if (!ctx) return JSON.stringify(this);
        for (const item of this.items) {
          if (!(item instanceof Pair)) throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
        }
        return super.toString(ctx, {
          blockItem: (n) => n.str,
          flowChars: {
            start: "{",
            end: "}"
          },
          isMap: true,
          itemIndent: ctx.indent || ""
        }, onComment, onChompKeep);
      }
    };
    var MERGE_KEY = "<<";
    var Merge = class extends Pair {
      constructor(pair) {
        if (pair instanceof Pair) {
          let seq = pair.value;
          if (!(seq instanceof YAMLSeq)) {
            seq = new YAMLSeq();
            seq.items.push(pair.value);
            seq.range = pair.value.range;
          }
          super(pair.key, seq);
          this.range = pair.range;
        } else {
          super(new Scalar(MERGE_KEY), new YAMLSeq());
        }
        this.type = Pair.Type.MERGE_PAIR;
      }
      // If the value associated with a merge key is a single mapping node, each of
      // its key/value pairs is inserted into the current mapping, unless the key
      // already exists in it. If the value associated with the merge key is a
      // sequence, then this sequence is expected to contain mapping nodes and each
      // of these nodes is merged in turn according to its order in the sequence.
      // Keys in mapping nodes earlier in the sequence override keys specified in
      // later mapping nodes. -- http://yaml.org/type/merge.html
      addToJSMap(ctx, map2) {
        for (const {
          source
        } of this.value.items) {
          if (!(source instanceof YAMLMap)) throw new Error("Merge sources must be maps");
          const srcMap = source.toJSON(null, ctx, Map);
          for (const [key, value] of srcMap) {
            if (map2 instanceof Map) {
              if (!map2.has(key)) map2.set(key, value);
            } else if (map2 instanceof Set) {
              map2.add(key);
            } else if (!Object.prototype.hasOwnProperty.call(map2, key)) {
              Object.defineProperty(map2, key, {
                value,
                writable: true,
                enumerable: true,
                configurable: true
              });
            }
          }
        }
        return map2;
      }
      toString(ctx, onComment) {
        const seq = this.value;
        if (seq.items.length > 1) return super.toString(ctx, onComment);
        this.value = seq.items[0];
        const str = super.toString(ctx, onComment);
        this.value = seq;
        return str;
      }
    };
    var binaryOptions = {
      defaultType: PlainValue.Type.BLOCK_LITERAL,
      lineWidth: 76
    };
    var boolOptions = {
      trueStr: "true",
      falseStr: "false"
    };
    var intOptions = {
      asBigInt: false
    };
    var nullOptions = {
      nullStr: "null"
    };
    var strOptions = {
      defaultType: PlainValue.Type.PLAIN,
      doubleQuoted: {
        jsonEncoding: false,
        minMultiLineLength: 40
      },
      fold: {
        lineWidth: 80,
        minContentWidth: 20
      }
    };
    function resolveScalar(str, tags2, scalarFallback) {
      for (const {
        format,
        test,
        resolve
      } of tags2) {
        if (test) {
          const match = str.match(test);
          if (match) {
            let res = resolve.apply(null, match);
            if (!(res instanceof Scalar)) res = new Scalar(res);
            if (format) res.format = format;
            return res;
          }
        }
      }
      if (scalarFallback) str = scalarFallback(str);
      return new Scalar(str);
    }
    var FOLD_FLOW = "flow";
    var FOLD_BLOCK = "block";
    var FOLD_QUOTED = "quoted";
    var consumeMoreIndentedLines = (text2, i) => {
      let ch = text2[i + 1];
      while (ch === " " || ch === "	") {
        do {
          ch = text2[i += 1];
        } while (ch && ch !== "\n");
        ch = text2[i + 1];
      }
      return i;
    };
    function foldFlowLines(text2, indent, mode, {
      indentAtStart,
      lineWidth = 80,
      minContentWidth = 20,
      onFold,
      onOverflow
    }) {
      if (!lineWidth || lineWidth < 0) return text2;
      const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
      if (text2.length <= endStep) return text2;
      const folds = [];
      const escapedFolds = {};
      let end = lineWidth - indent.length;
      if (typeof indentAtStart === "number") {
        if (indentAtStart > lineWidth - Math.max(2, minContentWidth)) folds.push(0);
        else end = lineWidth - indentAtStart;
      }
      let split = void 0;
      let prev = void 0;
      let overflow = false;
      let i = -1;
      let escStart = -1;
      let escEnd = -1;
      if (mode === FOLD_BLOCK) {
        i = consumeMoreIndentedLines(text2, i);
        if (i !== -1) end = i + endStep;
      }
      for (let ch; ch = text2[i += 1]; ) {
        if (mode === FOLD_QUOTED && ch === "\\") {
          escStart = i;
          switch (text2[i + 1]) {
            case "x":
              i += 3;
              break;
            case "u":
              i += 5;
              break;
            case "U":
              i += 9;
              break;
            default:
              i += 1;
          }
          escEnd = i;
        }
        if (ch === "\n") {
          if (mode === FOLD_BLOCK) i = consumeMoreIndentedLines(text2, i);
          end = i + endStep;
          split = void 0;
        } else {
          if (ch === " " && prev && prev !== " " && prev !== "\n" && prev !== "	") {
            const next2 = text2[i + 1];
            if (next2 && next2 !== " " && next2 !== "\n" && next2 !== "	") split = i;
          }
          if (i >= end) {
            if (split) {
              folds.push(split);
              end = split + endStep;
              split = void 0;
            } else if (mode === FOLD_QUOTED) {
              while (prev === " " || prev === "	") {
                prev = ch;
                ch = text2[i += 1];
                overflow = true;
              }
              const j = i > escEnd + 1 ? i - 2 : escStart - 1;
              if (escapedFolds[j]) return text2;
              folds.push(j);
              escapedFolds[j] = true;
              end = j + endStep;
              split = void 0;
            } else {
              overflow = true;
            }
          }
        }
        prev = ch;
      }
      if (overflow && onOverflow) onOverflow();
      if (folds.length === 0) return text2;
      if (onFold) onFold();
      let res = text2.slice(0, folds[0]);
      for (let i2 = 0; i2 < folds.length; ++i2) {
        const fold = folds[i2];
        const end2 = folds[i2 + 1] || text2.length;
        if (fold === 0) res = `
${indent}${text2.slice(0, end2)}`;
        else {
          if (mode === FOLD_QUOTED && escapedFolds[fold]) res += `${text2[fold]}\\`;
          res += `
${indent}${text2.slice(fold + 1, end2)}`;
        }
      }
      return res;
    }
    var getFoldOptions = ({
      indentAtStart
    }) => indentAtStart ? Object.assign({
      indentAtStart
    }, strOptions.fold) : strOptions.fold;
    var containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
    function lineLengthOverLimit(str, lineWidth, indentLength) {
      if (!lineWidth || lineWidth < 0) return false;
      const limit = lineWidth - indentLength;
      const strLen = str.length;
      if (strLen <= limit) return false;
      for (let i = 0, start = 0; i < strLen; ++i) {
        if (str[i] === "\n") {
          if (i - start > limit) return true;
          start = i + 1;
          if (strLen - start <= limit) return false;
        }
      }
      return true;
    }
    function doubleQuotedString(value, ctx) {
      const {
        implicitKey
      } = ctx;
      const {
        jsonEncoding,
        minMultiLineLength
      } = strOptions.doubleQuoted;
      const json = JSON.stringify(value);
      if (jsonEncoding) return json;
      const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
      let str = "";
      let start = 0;
      for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
        if (ch === " " && json[i + 1] === "\\" && json[i + 2] === "n") {
          str += json.slice(start, i) + "\\ ";
          i += 1;
          start = i;
          ch = "\\";
        }
        if (ch === "\\") switch (json[i + 1]) {
          case "u":
            {
              str += json.slice(start, i);
              const code = json.substr(i + 2, 4);
              switch (code) {
                case "0000":
                  str += "\\0";
                  break;
                case "0007":
                  str += "\\a";
                  break;
                case "000b":
                  str += "\\v";
                  break;
                case "001b":
                  str += "\\e";
                  break;
                case "0085":
                  str += "\\N";
                  break;
                case "00a0":
                  str += "\\_";
                  break;
                case "2028":
                  str += "\\L";
                  break;
                case "2029":
                  str += "\\P";
                  break;
                default:
                  if (code.substr(0, 2) === "00") str += "\\x" + code.substr(2);
                  else str += json.substr(i, 6);
              }
              i += 5;
              start = i + 1;
            }
            break;
          case "n":
            if (implicitKey || json[i + 2] === '"' || json.length < minMultiLineLength) {
              i += 1;
            } else {
              str += json.slice(start, i) + "\n\n";
              while (json[i + 2] === "\\" && json[i + 3] === "n" && json[i + 4] !== '"') {
                str += "\n";
                i += 2;
              }
              str += indent;
              if (json[i + 2] === " ") str += "\\";
              i += 1;
              start = i + 1;
            }
            break;
          default:
            i += 1;
        }
      }
      str = start ? str + json.slice(start) : json;
      return implicitKey ? str : foldFlowLines(str, indent, FOLD_QUOTED, getFoldOptions(ctx));
    }
    function singleQuotedString(value, ctx) {
      if (ctx.implicitKey) {
        if (/\n/.test(value)) return doubleQuotedString(value, ctx);
      } else {
        if (/[ \t]\n|\n[ \t]/.test(value)) return doubleQuotedString(value, ctx);
      }
      const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
      const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&
${indent}`) + "'";
      return ctx.implicitKey ? res : foldFlowLines(res, indent, FOLD_FLOW, getFoldOptions(ctx));
    }
    function blockString({
      comment: comment2,
      type,
      value
    }, ctx, onComment, onChompKeep) {
      if (/\n[\t ]+$/.test(value) || /^\s*$/.test(value)) {
        return doubleQuotedString(value, ctx);
      }
      const indent = ctx.indent || (ctx.forceBlockIndent || containsDocumentMarker(value) ? "  " : "");
      const indentSize = indent ? "2" : "1";
      const literal = type === PlainValue.Type.BLOCK_FOLDED ? false : type === PlainValue.Type.BLOCK_LITERAL ? true : !lineLengthOverLimit(value, strOptions.fold.lineWidth, indent.length);
      let header = literal ? "|" : ">";
      if (!value) return header + "\n";
      let wsStart = "";
      let wsEnd = "";
      value = value.replace(/[\n\t ]*$/, (ws) => {
        const n = ws.indexOf("\n");
        if (n === -1) {
          header += "-";
        } else if (value === ws || n !== ws.length - 1) {
          header += "+";
          if (onChompKeep) onChompKeep();
        }
        wsEnd = ws.replace(/\n$/, "");
        return "";
      }).replace(/^[\n ]*/, (ws) => {
        if (ws.indexOf(" ") !== -1) header += indentSize;
        const m = ws.match(/ +$/);
        if (m) {
          wsStart = ws.slice(0, -m[0].length);
          return m[0];
        } else {
          wsStart = ws;
          return "";
        }
      });
      if (wsEnd) wsEnd = wsEnd.replace(/\n+(?!\n|$)/g, `$&${indent}`);
      if (wsStart) wsStart = wsStart.replace(/\n+/g, `$&${indent}`);
      if (comment2) {
        header += " #" + comment2.replace(/ ?[\r\n]+/g, " ");
        if (onComment) onComment();
      }
      if (!value) return `${header}${indentSize}
${indent}${wsEnd}`;
      if (literal) {
        value = value.replace(/\n+/g, `$&${indent}`);
        return `${header}
${indent}${wsStart}${value}${wsEnd}`;
      }
      value = value.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${indent}`);
      const body = foldFlowLines(`${wsStart}${value}${wsEnd}`, indent, FOLD_BLOCK, strOptions.fold);
      return `${header}
${indent}${body}`;
    }
    function plainString(item, ctx, onComment, onChompKeep) {
      const {
        comment: comment2,
        type,
        value
      } = item;
      const {
        actualString,
        implicitKey,
        indent,
        inFlow
      } = ctx;
      if (implicitKey && /[\n[\]{},]/.test(value) || inFlow && /[[\]{},]/.test(value)) {
        return doubleQuotedString(value, ctx);
      }
      if (!value || /^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) {
        return implicitKey || inFlow || value.indexOf("\n") === -1 ? value.indexOf('"') !== -1 && value.indexOf("'") === -1 ? singleQuotedString(value, ctx) : doubleQuotedString(value, ctx) : blockString(item, ctx, onComment, onChompKeep);
      }
      if (!implicitKey && !inFlow && type !== PlainValue.Type.PLAIN && value.indexOf("\n") !== -1) {
        return blockString(item, ctx, onComment, onChompKeep);
      }
      if (indent === "" && containsDocumentMarker(value)) {
        ctx.forceBlockIndent = true;
        return blockString(item, ctx, onComment, onChompKeep);
      }
      const str = value.replace(/\n+/g, `$&
${indent}`);
      if (actualString) {
        const {
          tags: tags2
        } = ctx.doc.schema;
        const resolved = resolveScalar(str, tags2, tags2.scalarFallback).value;
        if (typeof resolved !== "string") return doubleQuotedString(value, ctx);
      }
      const body = implicitKey ? str : foldFlowLines(str, indent, FOLD_FLOW, getFoldOptions(ctx));
      if (comment2 && !inFlow && (body.indexOf("\n") !== -1 || comment2.indexOf("\n") !== -1)) {
        if (onComment) onComment();
        return addCommentBefore(body, indent, comment2);
      }
      return body;
    }
    function stringifyString(item, ctx, onComment, onChompKeep) {
      const {
        defaultType
      } = strOptions;
      const {
        implicitKey,
        inFlow
      } = ctx;
      let {
        type,
        value
      } = item;
      if (typeof value !== "string") {
        value = String(value);
        item = Object.assign({}, item, {
          value
        });
      }
      const _stringify = (_type) => {
        switch (_type) {
          case PlainValue.Type.BLOCK_FOLDED:
          case PlainValue.Type.BLOCK_LITERAL:
            return blockString(item, ctx, onComment, onChompKeep);
          case PlainValue.Type.QUOTE_DOUBLE:
            return doubleQuotedString(value, ctx);
          case PlainValue.Type.QUOTE_SINGLE:
            return singleQuotedString(value, ctx);
          case PlainValue.Type.PLAIN:
            return plainString(item, ctx, onComment, onChompKeep);
          default:
            return null;
        }
      };
      if (type !== PlainValue.Type.QUOTE_DOUBLE && /[\x00-\x08\x0b-\x1f\x7f-\x9f]/.test(value)) {
        type = PlainValue.Type.QUOTE_DOUBLE;
      } else if ((implicitKey || inFlow) && (type === PlainValue.Type.BLOCK_FOLDED || type === PlainValue.Type.BLOCK_LITERAL)) {
        type = PlainValue.Type.QUOTE_DOUBLE;
      }
      let res = _stringify(type);
      if (res === null) {
        res = _stringify(defaultType);
        if (res === null) throw new Error(`Unsupported default string type ${defaultType}`);
      }
      return res;
    }
    function stringifyNumber({
      format,
      minFractionDigits,
      tag,
      value
    }) {
      if (typeof value === "bigint") return String(value);
      if (!isFinite(value)) return isNaN(value) ? ".nan" : value < 0 ? "-.inf" : ".inf";
      let n = JSON.stringify(value);
      if (!format && minFractionDigits && (!tag || tag === "tag:yaml.org,2002:float") && /^\d/.test(n)) {
        let i = n.indexOf(".");
        if (i < 0) {
          i = n.length;
          n += ".";
        }
        let d = minFractionDigits - (n.length - i - 1);
        while (d-- > 0) n += "0";
      }
      return n;
    }
    function checkFlowCollectionEnd(errors, cst) {
      let char, name;
      switch (cst.type) {
        case PlainValue.Type.FLOW_MAP:
          char = "}";
          name = "flow map";
          break;
        case PlainValue.Type.FLOW_SEQ:
          char = "]";
          name = "flow sequence";
          break;
        default:
          errors.push(new PlainValue.YAMLSemanticError(cst, "Not a flow collection!?"));
          return;
      }
      let lastItem;
      for (let i = cst.items.length - 1; i >= 0; --i) {
        const item = cst.items[i];
        if (!item || item.type !== PlainValue.Type.COMMENT) {
          lastItem = item;
          break;
        }
      }
      if (lastItem && lastItem.char !== char) {
        const msg = `Expected ${name} to end with ${char}`;
        let err;
        if (typeof lastItem.offset === "number") {
          err = new PlainValue.YAMLSemanticError(cst, msg);
          err.offset = lastItem.offset + 1;
        } else {
          err = new PlainValue.YAMLSemanticError(lastItem, msg);
          if (lastItem.range && lastItem.range.end) err.offset = lastItem.range.end - lastItem.range.start;
        }
        errors.push(err);
      }
    }
    function checkFlowCommentSpace(errors, comment2) {
      const prev = comment2.context.src[comment2.range.start - 1];
      if (prev !== "\n" && prev !== "	" && prev !== " ") {
        const msg = "Comments must be separated from other tokens by white space characters";
        errors.push(new PlainValue.YAMLSemanticError(comment2, msg));
      }
    }
    function getLongKeyError(source, key) {
      const sk = String(key);
      const k = sk.substr(0, 8) + "..." + sk.substr(-8);
      return new PlainValue.YAMLSemanticError(source, `The "${k}" key is too long`);
    }
    function resolveComments(collection, comments) {
      for (const {
        afterKey,
        before,
        comment: comment2
      } of comments) {
        let item = collection.items[before];
        if (!item) {
          if (comment2 !== void 0) {
            if (collection.comment) collection.comment += "\n" + comment2;
            else collection.comment = comment2;
          }
        } else {
          if (afterKey && item.value) item = item.value;
          if (comment2 === void 0) {
            if (afterKey || !item.commentBefore) item.spaceBefore = true;
          } else {
            if (item.commentBefore) item.commentBefore += "\n" + comment2;
            else item.commentBefore = comment2;
          }
        }
      }
    }
    function resolveString(doc, node) {
      const res = node.strValue;
      if (!res) return "";
      if (typeof res === "string") return res;
      res.errors.forEach((error2) => {
        if (!error2.source) error2.source = node;
        doc.errors.push(error2);
      });
      return res.str;
    }
    function resolveTagHandle(doc, node) {
      const {
        handle,
        suffix
      } = node.tag;
      let prefix2 = doc.tagPrefixes.find((p) => p.handle === handle);
      if (!prefix2) {
        const dtp = doc.getDefaults().tagPrefixes;
        if (dtp) prefix2 = dtp.find((p) => p.handle === handle);
        if (!prefix2) throw new PlainValue.YAMLSemanticError(node, `The ${handle} tag handle is non-default and was not declared.`);
      }
      if (!suffix) throw new PlainValue.YAMLSemanticError(node, `The ${handle} tag has no suffix.`);
      if (handle === "!" && (doc.version || doc.options.version) === "1.0") {
        if (suffix[0] === "^") {
          doc.warnings.push(new PlainValue.YAMLWarning(node, "YAML 1.0 ^ tag expansion is not supported"));
          return suffix;
        }
        if (/[:/]/.test(suffix)) {
          const vocab = suffix.match(/^([a-z0-9-]+)\/(.*)/i);
          return vocab ? `tag:${vocab[1]}.yaml.org,2002:${vocab[2]}` : `tag:${suffix}`;
        }
      }
      return prefix2.prefix + decodeURIComponent(suffix);
    }
    function resolveTagName(doc, node) {
      const {
        tag,
        type
      } = node;
      let nonSpecific = false;
      if (tag) {
        const {
          handle,
          suffix,
          verbatim
        } = tag;
        if (verbatim) {
          if (verbatim !== "!" && verbatim !== "!!") return verbatim;
          const msg = `Verbatim tags aren't resolved, so ${verbatim} is invalid.`;
          doc.errors.push(new PlainValue.YAMLSemanticError(node, msg));
        } else if (handle === "!" && !suffix) {
          nonSpecific = true;
        } else {
          try {
            return resolveTagHandle(doc, node);
          } catch (error2) {
            doc.errors.push(error2);
          }
        }
      }
      switch (type) {
        case PlainValue.Type.BLOCK_FOLDED:
        case PlainValue.Type.BLOCK_LITERAL:
        case PlainValue.Type.QUOTE_DOUBLE:
        case PlainValue.Type.QUOTE_SINGLE:
          return PlainValue.defaultTags.STR;
        case PlainValue.Type.FLOW_MAP:
        case PlainValue.Type.MAP:
          return PlainValue.defaultTags.MAP;
        case PlainValue.Type.FLOW_SEQ:
        case PlainValue.Type.SEQ:
          return PlainValue.defaultTags.SEQ;
        case PlainValue.Type.PLAIN:
          return nonSpecific ? PlainValue.defaultTags.STR : null;
        default:
          return null;
      }
    }
    function resolveByTagName(doc, node, tagName) {
      const {
        tags: tags2
      } = doc.schema;
      const matchWithTest = [];
      for (const tag of tags2) {
        if (tag.tag === tagName) {
          if (tag.test) matchWithTest.push(tag);
          else {
            const res = tag.resolve(doc, node);
            return res instanceof Collection ? res : new Scalar(res);
          }
        }
      }
      const str = resolveString(doc, node);
      if (typeof str === "string" && matchWithTest.length > 0) return resolveScalar(str, matchWithTest, tags2.scalarFallback);
      return null;
    }
    function getFallbackTagName({
      type
    }) {
      switch (type) {
        case PlainValue.Type.FLOW_MAP:
        case PlainValue.Type.MAP:
          return PlainValue.defaultTags.MAP;
        case PlainValue.Type.FLOW_SEQ:
        case PlainValue.Type.SEQ:
          return PlainValue.defaultTags.SEQ;
        default:
          return PlainValue.defaultTags.STR;
      }
    }
    function resolveTag(doc, node, tagName) {
      try {
        const res = resolveByTagName(doc, node, tagName);
        if (res) {
          if (tagName && node.tag) res.tag = tagName;
          return res;
        }
      } catch (error2) {
        if (error2 instanceof PlainValue.YAMLError) {
          if (!error2.source) error2.source = node;
          doc.errors.push(error2);
        } else {
          const msg = error2 instanceof Error ? error2.message : String(error2);
          doc.errors.push(new PlainValue.YAMLSemanticError(node, msg));
        }
        return null;
      }
      try {
        const fallback = getFallbackTagName(node);
        if (!fallback) throw new Error(`The tag ${tagName} is unavailable`);
        const msg = `The tag ${tagName} is unavailable, falling back to ${fallback}`;
        doc.warnings.push(new PlainValue.YAMLWarning(node, msg));
        const res = resolveByTagName(doc, node, fallback);
        res.tag = tagName;
        return res;
      } catch (error2) {
        const refError = new PlainValue.YAMLReferenceError(node, error2.message);
        refError.stack = error2.stack;
        doc.errors.push(refError);
        return null;
      }
    }
    var isCollectionItem = (node) => {
      if (!node) return false;
      const {
        type
      } = node;
      return type === PlainValue.Type.MAP_KEY || type === PlainValue.Type.MAP_VALUE || type === PlainValue.Type.SEQ_ITEM;
    };
    function resolveNodeProps(errors, node) {
      const comments = {
        before: [],
        after: []
      };
      let hasAnchor = false;
      let hasTag = false;
      const props = isCollectionItem(node.context.parent) ? node.context.parent.props.concat(node.props) : node.props;
      for (const {
        start,
        end
      } of props) {
        switch (node.context.src[start]) {
          case PlainValue.Char.COMMENT: {
            if (!node.commentHasRequiredWhitespace(start)) {
              const msg = "Comments must be separated from other tokens by white space characters";
              errors.push(new PlainValue.YAMLSemanticError(node, msg));
            }
            const {
              header,
              valueRange
            } = node;
            const cc = valueRange && (start > valueRange.start || header && start > header.start) ? comments.after : comments.before;
            cc.push(node.context.src.slice(start + 1, end));
            break;
          }
          // Actual anchor & tag resolution is handled by schema, here we just complain
          case PlainValue.Char.ANCHOR:
            if (hasAnchor) {
              const msg = "A node can have at most one anchor";
              errors.push(new PlainValue.YAMLSemanticError(node, msg));
            }
            hasAnchor = true;
            break;
          case PlainValue.Char.TAG:
            if (hasTag) {
              const msg = "A node can have at most one tag";
              errors.push(new PlainValue.YAMLSemanticError(node, msg));
            }
            hasTag = true;
            break;
        }
      }
      return {
        comments,
        hasAnchor,
        hasTag
      };
    }
    function resolveNodeValue(doc, node) {
      const {
        anchors,
        errors,
        schema
      } = doc;
      if (node.type === PlainValue.Type.ALIAS) {
        const name = node.rawValue;
        const src = anchors.getNode(name);
        if (!src) {
          const msg = `Aliased anchor not found: ${name}`;
          errors.push(new PlainValue.YAMLReferenceError(node, msg));
          return null;
        }
        const res = new Alias(src);
        anchors._cstAliases.push(res);
        return res;
      }
      const tagName = resolveTagName(doc, node);
      if (tagName) return resolveTag(doc, node, tagName);
      if (node.type !== PlainValue.Type.PLAIN) {
        const msg = `Failed to resolve ${node.type} node here`;
        errors.push(new PlainValue.YAMLSyntaxError(node, msg));
        return null;
      }
      try {
        const str = resolveString(doc, node);
        return resolveScalar(str, schema.tags, schema.tags.scalarFallback);
      } catch (error2) {
        if (!error2.source) error2.source = node;
        errors.push(error2);
        return null;
      }
    }
    function resolveNode(doc, node) {
      if (!node) return null;
      if (node.error) doc.errors.push(node.error);
      const {
        comments,
        hasAnchor,
        hasTag
      } = resolveNodeProps(doc.errors, node);
      if (hasAnchor) {
        const {
          anchors
        } = doc;
        const name = node.anchor;
        const prev = anchors.getNode(name);
        if (prev) anchors.map[anchors.newName(name)] = prev;
        anchors.map[name] = node;
      }
      if (node.type === PlainValue.Type.ALIAS && (hasAnchor || hasTag)) {
        const msg = "An alias node must not specify any properties";
        doc.errors.push(new PlainValue.YAMLSemanticError(node, msg));
      }
      const res = resolveNodeValue(doc, node);
      if (res) {
        res.range = [node.range.start, node.range.end];
        if (doc.options.keepCstNodes) res.cstNode = node;
        if (doc.options.keepNodeTypes) res.type = node.type;
        const cb = comments.before.join("\n");
        if (cb) {
          res.commentBefore = res.commentBefore ? `${res.commentBefore}
${cb}` : cb;
        }
        const ca = comments.after.join("\n");
        if (ca) res.comment = res.comment ? `${res.comment}
${ca}` : ca;
      }
      return node.resolved = res;
    }
    function resolveMap(doc, cst) {
      if (cst.type !== PlainValue.Type.MAP && cst.type !== PlainValue.Type.FLOW_MAP) {
        const msg = `A ${cst.type} node cannot be resolved as a mapping`;
        doc.errors.push(new PlainValue.YAMLSyntaxError(cst, msg));
        return null;
      }
      const {
        comments,
        items
      } = cst.type === PlainValue.Type.FLOW_MAP ? resolveFlowMapItems(doc, cst) : resolveBlockMapItems(doc, cst);
      const map2 = new YAMLMap();
      map2.items = items;
      resolveComments(map2, comments);
      let hasCollectionKey = false;
      for (let i = 0; i < items.length; ++i) {
        const {
          key: iKey
        } = items[i];
        if (iKey instanceof Collection) hasCollectionKey = true;
        if (doc.schema.merge && iKey && iKey.value === MERGE_KEY) {
          items[i] = new Merge(items[i]);
          const sources = items[i].value.items;
          let error2 = null;
          sources.some((node) => {
            if (node instanceof Alias) {
              const {
                type
              } = node.source;
              if (type === PlainValue.Type.MAP || type === PlainValue.Type.FLOW_MAP) return false;
              return error2 = "Merge nodes aliases can only point to maps";
            }
            return error2 = "Merge nodes can only have Alias nodes as values";
          });
          if (error2) doc.errors.push(new PlainValue.YAMLSemanticError(cst, error2));
        } else {
          for (let j = i + 1; j < items.length; ++j) {
            const {
              key: jKey
            } = items[j];
            if (iKey === jKey || iKey && jKey && Object.prototype.hasOwnProperty.call(iKey, "value") && iKey.value === jKey.value) {
              const msg = `Map keys must be unique; "${iKey}" is repeated`;
              doc.errors.push(new PlainValue.YAMLSemanticError(cst, msg));
              break;
            }
          }
        }
      }
      if (hasCollectionKey && !doc.options.mapAsMap) {
        const warn = "Keys with collection values will be stringified as YAML due to JS Object restrictions. Use mapAsMap: true to avoid this.";
        doc.warnings.push(new PlainValue.YAMLWarning(cst, warn));
      }
      cst.resolved = map2;
      return map2;
    }
    var valueHasPairComment = ({
      context: {
        lineStart,
        node,
        src
      },
      props
    }) => {
      if (props.length === 0) return false;
      const {
        start
      } = props[0];
      if (node && start > node.valueRange.start) return false;
      if (src[start] !== PlainValue.Char.COMMENT) return false;
      for (let i = lineStart; i < start; ++i) if (src[i] === "\n") return false;
      return true;
    };
    function resolvePairComment(item, pair) {
      if (!valueHasPairComment(item)) return;
      const comment2 = item.getPropValue(0, PlainValue.Char.COMMENT, true);
      let found = false;
      const cb = pair.value.commentBefore;
      if (cb && cb.startsWith(comment2)) {
        pair.value.commentBefore = cb.substr(comment2.length + 1);
        found = true;
      } else {
        const cc = pair.value.comment;
        if (!item.node && cc && cc.startsWith(comment2)) {
          pair.value.comment = cc.substr(comment2.length + 1);
          found = true;
        }
      }
      if (found) pair.comment = comment2;
    }
    function resolveBlockMapItems(doc, cst) {
      const comments = [];
      const items = [];
      let key = void 0;
      let keyStart = null;
      for (let i = 0; i < cst.items.length; ++i) {
        const item = cst.items[i];
        switch (item.type) {
          case PlainValue.Type.BLANK_LINE:
            comments.push({
              afterKey: !!key,
              before: items.length
            });
            break;
          case PlainValue.Type.COMMENT:
            comments.push({
              afterKey: !!key,
              before: items.length,
              comment: item.comment
            });
            break;
          case PlainValue.Type.MAP_KEY:
            if (key !== void 0) items.push(new Pair(key));
            if (item.error) doc.errors.push(item.error);
            key = resolveNode(doc, item.node);
            keyStart = null;
            break;
          case PlainValue.Type.MAP_VALUE:
            {
              if (key === void 0) key = null;
              if (item.error) doc.errors.push(item.error);
              if (!item.context.atLineStart && item.node && item.node.type === PlainValue.Type.MAP && !item.node.context.atLineStart) {
                const msg = "Nested mappings are not allowed in compact mappings";
                doc.errors.push(new PlainValue.YAMLSemanticError(item.node, msg));
              }
              let valueNode = item.node;
              if (!valueNode && item.props.length > 0) {
                valueNode = new PlainValue.PlainValue(PlainValue.Type.PLAIN, []);
                valueNode.context = {
                  parent: item,
                  src: item.context.src
                };
                const pos = item.range.start + 1;
                valueNode.range = {
                  start: pos,
                  end: pos
                };
                valueNode.valueRange = {
                  start: pos,
                  end: pos
                };
                if (typeof item.range.origStart === "number") {
                  const origPos = item.range.origStart + 1;
                  valueNode.range.origStart = valueNode.range.origEnd = origPos;
                  valueNode.valueRange.origStart = valueNode.valueRange.origEnd = origPos;
                }
              }
              const pair = new Pair(key, resolveNode(doc, valueNode));
              resolvePairComment(item, pair);
              items.push(pair);
              if (key && typeof keyStart === "number") {
                if (item.range.start > keyStart + 1024) doc.errors.push(getLongKeyError(cst, key));
              }
              key = void 0;
              keyStart = null;
            }
            break;
          default:
            if (key !== void 0) items.push(new Pair(key));
            key = resolveNode(doc, item);
            keyStart = item.range.start;
            if (item.error) doc.errors.push(item.error);
            next: for (let j = i + 1; ; ++j) {
              const nextItem = cst.items[j];
              switch (nextItem && nextItem.type) {
                case PlainValue.Type.BLANK_LINE:
                case PlainValue.Type.COMMENT:
                  continue next;
                case PlainValue.Type.MAP_VALUE:
                  break next;
                default: {
                  const msg = "Implicit map keys need to be followed by map values";
                  doc.errors.push(new PlainValue.YAMLSemanticError(item, msg));
                  break next;
                }
              }
            }
            if (item.valueRangeContainsNewline) {
              const msg = "Implicit map keys need to be on a single line";
              doc.errors.push(new PlainValue.YAMLSemanticError(item, msg));
            }
        }
      }
      if (key !== void 0) items.push(new Pair(key));
      return {
        comments,
        items
      };
    }
    function resolveFlowMapItems(doc, cst) {
      const comments = [];
      const items = [];
      let key = void 0;
      let explicitKey = false;
      let next2 = "{";
      for (let i = 0; i < cst.items.length; ++i) {
        const item = cst.items[i];
        if (typeof item.char === "string") {
          const {
            char,
            offset
          } = item;
          if (char === "?" && key === void 0 && !explicitKey) {
            explicitKey = true;
            next2 = ":";
            continue;
          }
          if (char === ":") {
            if (key === void 0) key = null;
            if (next2 === ":") {
              next2 = ",";
              continue;
            }
          } else {
            if (explicitKey) {
              if (key === void 0 && char !== ",") key = null;
              explicitKey = false;
            }
            if (key !== void 0) {
              items.push(new Pair(key));
              key = void 0;
              if (char === ",") {
                next2 = ":";
                continue;
              }
            }
          }
          if (char === "}") {
            if (i === cst.items.length - 1) continue;
          } else if (char === next2) {
            next2 = ":";
            continue;
          }
          const msg = `Flow map contains an unexpected ${char}`;
          const err = new PlainValue.YAMLSyntaxError(cst, msg);
          err.offset = offset;
          doc.errors.push(err);
        } else if (item.type === PlainValue.Type.BLANK_LINE) {
          comments.push({
            afterKey: !!key,
            before: items.length
          });
        } else if (item.type === PlainValue.Type.COMMENT) {
          checkFlowCommentSpace(doc.errors, item);
          comments.push({
            afterKey: !!key,
            before: items.length,
            comment: item.comment
          });
        } else if (key === void 0) {
          if (next2 === ",") doc.errors.push(new PlainValue.YAMLSemanticError(item, "Separator , missing in flow map"));
          key = resolveNode(doc, item);
        } else {
          if (next2 !== ",") doc.errors.push(new PlainValue.YAMLSemanticError(item, "Indicator : missing in flow map entry"));
          items.push(new Pair(key, resolveNode(doc, item)));
          key = void 0;
          explicitKey = false;
        }
      }
      checkFlowCollectionEnd(doc.errors, cst);
      if (key !== void 0) items.push(new Pair(key));
      return {
        comments,
        items
      };
    }
    function resolveSeq(doc, cst) {
      if (cst.type !== PlainValue.Type.SEQ && cst.type !== PlainValue.Type.FLOW_SEQ) {
        const msg = `A ${cst.type} node cannot be resolved as a sequence`;
        doc.errors.push(new PlainValue.YAMLSyntaxError(cst, msg));
        return null;
      }
      const {
        comments,
        items
      } = cst.type === PlainValue.Type.FLOW_SEQ ? resolveFlowSeqItems(doc, cst) : resolveBlockSeqItems(doc, cst);
      const seq = new YAMLSeq();
      seq.items = items;
      resolveComments(seq, comments);
      if (!doc.options.mapAsMap && items.some((it) => it instanceof Pair && it.key instanceof Collection)) {
        const warn = "Keys with collection values will be stringified as YAML due to JS Object restrictions. Use mapAsMap: true to avoid this.";
        doc.warnings.push(new PlainValue.YAMLWarning(cst, warn));
      }
      cst.resolved = seq;
      return seq;
    }
    function resolveBlockSeqItems(doc, cst) {
      const comments = [];
      const items = [];
      for (let i = 0; i < cst.items.length; ++i) {
        const item = cst.items[i];
        switch (item.type) {
          case PlainValue.Type.BLANK_LINE:
            comments.push({
              before: items.length
            });
            break;
          case PlainValue.Type.COMMENT:
            comments.push({
              comment: item.comment,
              before: items.length
            });
            break;
          case PlainValue.Type.SEQ_ITEM:
            if (item.error) doc.errors.push(item.error);
            items.push(resolveNode(doc, item.node));
            if (item.hasProps) {
              const msg = "Sequence items cannot have tags or anchors before the - indicator";
              doc.errors.push(new PlainValue.YAMLSemanticError(item, msg));
            }
            break;
          default:
            if (item.error) doc.errors.push(item.error);
            doc.errors.push(new PlainValue.YAMLSyntaxError(item, `Unexpected ${item.type} node in sequence`));
        }
      }
      return {
        comments,
        items
      };
    }
    function resolveFlowSeqItems(doc, cst) {
      const comments = [];
      const items = [];
      let explicitKey = false;
      let key = void 0;
      let keyStart = null;
      let next2 = "[";
      let prevItem = null;
      for (let i = 0; i < cst.items.length; ++i) {
        const item = cst.items[i];
        if (typeof item.char === "string") {
          const {
            char,
            offset
          } = item;
          if (char !== ":" && (explicitKey || key !== void 0)) {
            if (explicitKey && key === void 0) key = next2 ? items.pop() : null;
            items.push(new Pair(key));
            explicitKey = false;
            key = void 0;
            keyStart = null;
          }
          if (char === next2) {
            next2 = null;
          } else if (!next2 && char === "?") {
            explicitKey = true;
          } else if (next2 !== "[" && char === ":" && key === void 0) {
            if (next2 === ",") {
              key = items.pop();
              if (key instanceof Pair) {
                const msg = "Chaining flow sequence pairs is invalid";
                const err = new PlainValue.YAMLSemanticError(cst, msg);
                err.offset = offset;
                doc.errors.push(err);
              }
              if (!explicitKey && typeof keyStart === "number") {
                const keyEnd = item.range ? item.range.start : item.offset;
                if (keyEnd > keyStart + 1024) doc.errors.push(getLongKeyError(cst, key));
                const {
                  src
                } = prevItem.context;
                for (let i2 = keyStart; i2 < keyEnd; ++i2) if (src[i2] === "\n") {
                  const msg = "Implicit keys of flow sequence pairs need to be on a single line";
                  doc.errors.push(new PlainValue.YAMLSemanticError(prevItem, msg));
                  break;
                }
              }
            } else {
              key = null;
            }
            keyStart = null;
            explicitKey = false;
            next2 = null;
          } else if (next2 === "[" || char !== "]" || i < cst.items.length - 1) {
            const msg = `Flow sequence contains an unexpected ${char}`;
            const err = new PlainValue.YAMLSyntaxError(cst, msg);
            err.offset = offset;
            doc.errors.push(err);
          }
        } else if (item.type === PlainValue.Type.BLANK_LINE) {
          comments.push({
            before: items.length
          });
        } else if (item.type === PlainValue.Type.COMMENT) {
          checkFlowCommentSpace(doc.errors, item);
          comments.push({
            comment: item.comment,
            before: items.length
          });
        } else {
          if (next2) {
            const msg = `Expected a ${next2} in flow sequence`;
            doc.errors.push(new PlainValue.YAMLSemanticError(item, msg));
          }
          const value = resolveNode(doc, item);
          if (key === void 0) {
            items.push(value);
            prevItem = item;
          } else {
            items.push(new Pair(key, value));
            key = void 0;
          }
          keyStart = item.range.start;
          next2 = ",";
        }
      }
      checkFlowCollectionEnd(doc.errors, cst);
      if (key !== void 0) items.push(new Pair(key));
      return {
        comments,
        items
      };
    }
    exports2.Alias = Alias;
    exports2.Collection = Collection;
    exports2.Merge = Merge;
    exports2.Node = Node;
    exports2.Pair = Pair;
    exports2.Scalar = Scalar;
    exports2.YAMLMap = YAMLMap;
    exports2.YAMLSeq = YAMLSeq;
    exports2.addComment = addComment;
    exports2.binaryOptions = binaryOptions;
    exports2.boolOptions = boolOptions;
    exports2.findPair = findPair;
    exports2.intOptions = intOptions;
    exports2.isEmptyPath = isEmptyPath;
    exports2.nullOptions = nullOptions;
    exports2.resolveMap = resolveMap;
    exports2.resolveNode = resolveNode;
    exports2.resolveSeq = resolveSeq;
    exports2.resolveString = resolveString;
    exports2.strOptions = strOptions;
    exports2.stringifyNumber = stringifyNumber;
    exports2.stringifyString = stringifyString;
    exports2.toJSON = toJSON;
  }
});

// ../../node_modules/yaml/dist/warnings-793925ce.js
var require_warnings_793925ce = __commonJS({
  "../../node_modules/yaml/dist/warnings-793925ce.js"(exports2) {
    "use strict";
    var PlainValue = require_PlainValue_516d5bc2();
    var resolveSeq = require_resolveSeq_95613e94();
    var binary = {
      identify: (value) => value instanceof Uint8Array,
      // Buffer inherits from Uint8Array
      default: false,
      tag: "tag:yaml.org,2002:binary",
      /**
       * Returns a Buffer in node and an Uint8Array in browsers
       *
       * To use the resulting buffer as an image, you'll want to do something like:
       *
       *   const blob = new Blob([buffer], { type: 'image/jpeg' })
       *   document.querySelector('#photo').src = URL.createObjectURL(blob)
       */
      resolve: (doc, node) => {
        const src = resolveSeq.resolveString(doc, node);
        if (typeof Buffer === "function") {
          return Buffer.from(src, "base64");
        } else if (typeof atob === "function") {
          const str = atob(src.replace(/[\n\r]/g, ""));
          const buffer = new Uint8Array(str.length);
          for (let i = 0; i < str.length; ++i) buffer[i] = str.charCodeAt(i);
          return buffer;
        } else {
          const msg = "This environment does not support reading binary tags; either Buffer or atob is required";
          doc.errors.push(new PlainValue.YAMLReferenceError(node, msg));
          return null;
        }
      },
      options: resolveSeq.binaryOptions,
      stringify: ({
        comment: comment2,
        type,
        value
      }, ctx, onComment, onChompKeep) => {
        let src;
        if (typeof Buffer === "function") {
          src = value instanceof Buffer ? value.toString("base64") : Buffer.from(value.buffer).toString("base64");
        } else if (typeof btoa === "function") {
          let s = "";
          for (let i = 0; i < value.length; ++i) s += String.fromCharCode(value[i]);
          src = btoa(s);
        } else {
          throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
        }
        if (!type) type = resolveSeq.binaryOptions.defaultType;
        if (type === PlainValue.Type.QUOTE_DOUBLE) {
          value = src;
        } else {
          const {
            lineWidth
          } = resolveSeq.binaryOptions;
          const n = Math.ceil(src.length / lineWidth);
          const lines = new Array(n);
          for (let i = 0, o = 0; i < n; ++i, o += lineWidth) {
            lines[i] = src.substr(o, lineWidth);
          }
          value = lines.join(type === PlainValue.Type.BLOCK_LITERAL ? "\n" : " ");
        }
        return resolveSeq.stringifyString({
          comment: comment2,
          type,
          value
        }, ctx, onComment, onChompKeep);
      }
    };
    function parsePairs(doc, cst) {
      const seq = resolveSeq.resolveSeq(doc, cst);
      for (let i = 0; i < seq.items.length; ++i) {
        let item = seq.items[i];
        if (item instanceof resolveSeq.Pair) continue;
        else if (item instanceof resolveSeq.YAMLMap) {
          if (item.items.length > 1) {
            const msg = "Each pair must have its own sequence indicator";
            throw new PlainValue.YAMLSemanticError(cst, msg);
          }
          const pair = item.items[0] || new resolveSeq.Pair();
          if (item.commentBefore) pair.commentBefore = pair.commentBefore ? `${item.commentBefore}
${pair.commentBefore}` : item.commentBefore;
          if (item.comment) pair.comment = pair.comment ? `${item.comment}
${pair.comment}` : item.comment;
          item = pair;
        }
        seq.items[i] = item instanceof resolveSeq.Pair ? item : new resolveSeq.Pair(item);
      }
      return seq;
    }
    function createPairs(schema, iterable, ctx) {
      const pairs2 = new resolveSeq.YAMLSeq(schema);
      pairs2.tag = "tag:yaml.org,2002:pairs";
      for (const it of iterable) {
        let key, value;
        if (Array.isArray(it)) {
          if (it.length === 2) {
            key = it[0];
            value = it[1];
          } else throw new TypeError(`Expected [key, value] tuple: ${it}`);
        } else if (it && it instanceof Object) {
          const keys = Object.keys(it);
          if (keys.length === 1) {
            key = keys[0];
            value = it[key];
          } else throw new TypeError(`Expected { key: value } tuple: ${it}`);
        } else {
          key = it;
        }
        const pair = schema.createPair(key, value, ctx);
        pairs2.items.push(pair);
      }
      return pairs2;
    }
    var pairs = {
      default: false,
      tag: "tag:yaml.org,2002:pairs",
      resolve: parsePairs,
      createNode: createPairs
    };
    var YAMLOMap = class _YAMLOMap extends resolveSeq.YAMLSeq {
      constructor() {
        super();
        PlainValue._defineProperty(this, "add", resolveSeq.YAMLMap.prototype.add.bind(this));
        PlainValue._defineProperty(this, "delete", resolveSeq.YAMLMap.prototype.delete.bind(this));
        PlainValue._defineProperty(this, "get", resolveSeq.YAMLMap.prototype.get.bind(this));
        PlainValue._defineProperty(this, "has", resolveSeq.YAMLMap.prototype.has.bind(this));
        PlainValue._defineProperty(this, "set", resolveSeq.YAMLMap.prototype.set.bind(this));
        this.tag = _YAMLOMap.tag;
      }
      toJSON(_, ctx) {
        const map2 = /* @__PURE__ */ new Map();
        if (ctx && ctx.onCreate) ctx.onCreate(map2);
        for (const pair of this.items) {
          let key, value;
          if (pair instanceof resolveSeq.Pair) {
            key = resolveSeq.toJSON(pair.key, "", ctx);
            value = resolveSeq.toJSON(pair.value, key, ctx);
          } else {
            key = resolveSeq.toJSON(pair, "", ctx);
          }
          if (map2.has(key)) throw new Error("Ordered maps must not include duplicate keys");
          map2.set(key, value);
        }
        return map2;
      }
    };
    PlainValue._defineProperty(YAMLOMap, "tag", "tag:yaml.org,2002:omap");
    function parseOMap(doc, cst) {
      const pairs2 = parsePairs(doc, cst);
      const seenKeys = [];
      for (const {
        key
      } of pairs2.items) {
        if (key instanceof resolveSeq.Scalar) {
          if (seenKeys.includes(key.value)) {
            const msg = "Ordered maps must not include duplicate keys";
            throw new PlainValue.YAMLSemanticError(cst, msg);
          } else {
            seenKeys.push(key.value);
          }
        }
      }
      return Object.assign(new YAMLOMap(), pairs2);
    }
    function createOMap(schema, iterable, ctx) {
      const pairs2 = createPairs(schema, iterable, ctx);
      const omap2 = new YAMLOMap();
      omap2.items = pairs2.items;
      return omap2;
    }
    var omap = {
      identify: (value) => value instanceof Map,
      nodeClass: YAMLOMap,
      default: false,
      tag: "tag:yaml.org,2002:omap",
      resolve: parseOMap,
      createNode: createOMap
    };
    var YAMLSet = class _YAMLSet extends resolveSeq.YAMLMap {
      constructor() {
        super();
        this.tag = _YAMLSet.tag;
      }
      add(key) {
        const pair = key instanceof resolveSeq.Pair ? key : new resolveSeq.Pair(key);
        const prev = resolveSeq.findPair(this.items, pair.key);
        if (!prev) this.items.push(pair);
      }
      get(key, keepPair) {
        const pair = resolveSeq.findPair(this.items, key);
        return !keepPair && pair instanceof resolveSeq.Pair ? pair.key instanceof resolveSeq.Scalar ? pair.key.value : pair.key : pair;
      }
      set(key, value) {
        if (typeof value !== "boolean") throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
        const prev = resolveSeq.findPair(this.items, key);
        if (prev && !value) {
          this.items.splice(this.items.indexOf(prev), 1);
        } else if (!prev && value) {
          this.items.push(new resolveSeq.Pair(key));
        }
      }
      toJSON(_, ctx) {
        return super.toJSON(_, ctx, Set);
      }
      toString(ctx, onComment, onChompKeep) {
        if (!ctx) return JSON.stringify(this);
        if (this.hasAllNullValues()) return super.toString(ctx, onComment, onChompKeep);
        else throw new Error("Set items must all have null values");
      }
    };
    PlainValue._defineProperty(YAMLSet, "tag", "tag:yaml.org,2002:set");
    function parseSet(doc, cst) {
      const map2 = resolveSeq.resolveMap(doc, cst);
      if (!map2.hasAllNullValues()) throw new PlainValue.YAMLSemanticError(cst, "Set items must all have null values");
      return Object.assign(new YAMLSet(), map2);
    }
    function createSet(schema, iterable, ctx) {
      const set2 = new YAMLSet();
      for (const value of iterable) set2.items.push(schema.createPair(value, null, ctx));
      return set2;
    }
    var set = {
      identify: (value) => value instanceof Set,
      nodeClass: YAMLSet,
      default: false,
      tag: "tag:yaml.org,2002:set",
      resolve: parseSet,
      createNode: createSet
    };
    var parseSexagesimal = (sign, parts2) => {
      const n = parts2.split(":").reduce((n2, p) => n2 * 60 + Number(p), 0);
      return sign === "-" ? -n : n;
    };
    var stringifySexagesimal = ({
      value
    }) => {
      if (isNaN(value) || !isFinite(value)) return resolveSeq.stringifyNumber(value);
      let sign = "";
      if (value < 0) {
        sign = "-";
        value = Math.abs(value);
      }
      const parts2 = [value % 60];
      if (value < 60) {
        parts2.unshift(0);
      } else {
        value = Math.round((value - parts2[0]) / 60);
        parts2.unshift(value % 60);
        if (value >= 60) {
          value = Math.round((value - parts2[0]) / 60);
          parts2.unshift(value);
        }
      }
      return sign + parts2.map((n) => n < 10 ? "0" + String(n) : String(n)).join(":").replace(/000000\d*$/, "");
    };
    var intTime = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "TIME",
      test: /^([-+]?)([0-9][0-9_]*(?::[0-5]?[0-9])+)$/,
      resolve: (str, sign, parts2) => parseSexagesimal(sign, parts2.replace(/_/g, "")),
      stringify: stringifySexagesimal
    };
    var floatTime = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      format: "TIME",
      test: /^([-+]?)([0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*)$/,
      resolve: (str, sign, parts2) => parseSexagesimal(sign, parts2.replace(/_/g, "")),
      stringify: stringifySexagesimal
    };
    var timestamp = {
      identify: (value) => value instanceof Date,
      default: true,
      tag: "tag:yaml.org,2002:timestamp",
      // If the time zone is omitted, the timestamp is assumed to be specified in UTC. The time part
      // may be omitted altogether, resulting in a date format. In such a case, the time part is
      // assumed to be 00:00:00Z (start of day, UTC).
      test: RegExp("^(?:([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?)$"),
      resolve: (str, year, month, day, hour, minute, second, millisec, tz) => {
        if (millisec) millisec = (millisec + "00").substr(1, 3);
        let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec || 0);
        if (tz && tz !== "Z") {
          let d = parseSexagesimal(tz[0], tz.slice(1));
          if (Math.abs(d) < 30) d *= 60;
          date -= 6e4 * d;
        }
        return new Date(date);
      },
      stringify: ({
        value
      }) => value.toISOString().replace(/((T00:00)?:00)?\.000Z$/, "")
    };
    function shouldWarn(deprecation) {
      const env = typeof process !== "undefined" && process.env || {};
      if (deprecation) {
        if (typeof YAML_SILENCE_DEPRECATION_WARNINGS !== "undefined") return !YAML_SILENCE_DEPRECATION_WARNINGS;
        return !env.YAML_SILENCE_DEPRECATION_WARNINGS;
      }
      if (typeof YAML_SILENCE_WARNINGS !== "undefined") return !YAML_SILENCE_WARNINGS;
      return !env.YAML_SILENCE_WARNINGS;
    }
    function warn(warning2, type) {
      if (shouldWarn(false)) {
        const emit = typeof process !== "undefined" && process.emitWarning;
        if (emit) emit(warning2, type);
        else {
          console.warn(type ? `${type}: ${warning2}` : warning2);
        }
      }
    }
    function warnFileDeprecation(filename) {
      if (shouldWarn(true)) {
        const path16 = filename.replace(/.*yaml[/\\]/i, "").replace(/\.js$/, "").replace(/\\/g, "/");
        warn(`The endpoint 'yaml/${path16}' will be removed in a future release.`, "DeprecationWarning");
      }
    }
    var warned = {};
    function warnOptionDeprecation(name, alternative) {
      if (!warned[name] && shouldWarn(true)) {
        warned[name] = true;
        let msg = `The option '${name}' will be removed in a future release`;
        msg += alternative ? `, use '${alternative}' instead.` : ".";
        warn(msg, "DeprecationWarning");
      }
    }
    exports2.binary = binary;
    exports2.floatTime = floatTime;
    exports2.intTime = intTime;
    exports2.omap = omap;
    exports2.pairs = pairs;
    exports2.set = set;
    exports2.timestamp = timestamp;
    exports2.warn = warn;
    exports2.warnFileDeprecation = warnFileDeprecation;
    exports2.warnOptionDeprecation = warnOptionDeprecation;
  }
});

// ../../node_modules/yaml/dist/Schema-bcc6c2d7.js
var require_Schema_bcc6c2d7 = __commonJS({
  "../../node_modules/yaml/dist/Schema-bcc6c2d7.js"(exports2) {
    "use strict";
    var PlainValue = require_PlainValue_516d5bc2();
    var resolveSeq = require_resolveSeq_95613e94();
    var warnings = require_warnings_793925ce();
    function createMap(schema, obj, ctx) {
      const map3 = new resolveSeq.YAMLMap(schema);
      if (obj instanceof Map) {
        for (const [key, value] of obj) map3.items.push(schema.createPair(key, value, ctx));
      } else if (obj && typeof obj === "object") {
        for (const key of Object.keys(obj)) map3.items.push(schema.createPair(key, obj[key], ctx));
      }
      if (typeof schema.sortMapEntries === "function") {
        map3.items.sort(schema.sortMapEntries);
      }
      return map3;
    }
    var map2 = {
      createNode: createMap,
      default: true,
      nodeClass: resolveSeq.YAMLMap,
      tag: "tag:yaml.org,2002:map",
      resolve: resolveSeq.resolveMap
    };
    function createSeq(schema, obj, ctx) {
      const seq2 = new resolveSeq.YAMLSeq(schema);
      if (obj && obj[Symbol.iterator]) {
        for (const it of obj) {
          const v = schema.createNode(it, ctx.wrapScalars, null, ctx);
          seq2.items.push(v);
        }
      }
      return seq2;
    }
    var seq = {
      createNode: createSeq,
      default: true,
      nodeClass: resolveSeq.YAMLSeq,
      tag: "tag:yaml.org,2002:seq",
      resolve: resolveSeq.resolveSeq
    };
    var string = {
      identify: (value) => typeof value === "string",
      default: true,
      tag: "tag:yaml.org,2002:str",
      resolve: resolveSeq.resolveString,
      stringify(item, ctx, onComment, onChompKeep) {
        ctx = Object.assign({
          actualString: true
        }, ctx);
        return resolveSeq.stringifyString(item, ctx, onComment, onChompKeep);
      },
      options: resolveSeq.strOptions
    };
    var failsafe = [map2, seq, string];
    var intIdentify$2 = (value) => typeof value === "bigint" || Number.isInteger(value);
    var intResolve$1 = (src, part, radix) => resolveSeq.intOptions.asBigInt ? BigInt(src) : parseInt(part, radix);
    function intStringify$1(node, radix, prefix2) {
      const {
        value
      } = node;
      if (intIdentify$2(value) && value >= 0) return prefix2 + value.toString(radix);
      return resolveSeq.stringifyNumber(node);
    }
    var nullObj = {
      identify: (value) => value == null,
      createNode: (schema, value, ctx) => ctx.wrapScalars ? new resolveSeq.Scalar(null) : null,
      default: true,
      tag: "tag:yaml.org,2002:null",
      test: /^(?:~|[Nn]ull|NULL)?$/,
      resolve: () => null,
      options: resolveSeq.nullOptions,
      stringify: () => resolveSeq.nullOptions.nullStr
    };
    var boolObj = {
      identify: (value) => typeof value === "boolean",
      default: true,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
      resolve: (str) => str[0] === "t" || str[0] === "T",
      options: resolveSeq.boolOptions,
      stringify: ({
        value
      }) => value ? resolveSeq.boolOptions.trueStr : resolveSeq.boolOptions.falseStr
    };
    var octObj = {
      identify: (value) => intIdentify$2(value) && value >= 0,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "OCT",
      test: /^0o([0-7]+)$/,
      resolve: (str, oct) => intResolve$1(str, oct, 8),
      options: resolveSeq.intOptions,
      stringify: (node) => intStringify$1(node, 8, "0o")
    };
    var intObj = {
      identify: intIdentify$2,
      default: true,
      tag: "tag:yaml.org,2002:int",
      test: /^[-+]?[0-9]+$/,
      resolve: (str) => intResolve$1(str, str, 10),
      options: resolveSeq.intOptions,
      stringify: resolveSeq.stringifyNumber
    };
    var hexObj = {
      identify: (value) => intIdentify$2(value) && value >= 0,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "HEX",
      test: /^0x([0-9a-fA-F]+)$/,
      resolve: (str, hex) => intResolve$1(str, hex, 16),
      options: resolveSeq.intOptions,
      stringify: (node) => intStringify$1(node, 16, "0x")
    };
    var nanObj = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^(?:[-+]?\.inf|(\.nan))$/i,
      resolve: (str, nan) => nan ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
      stringify: resolveSeq.stringifyNumber
    };
    var expObj = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      format: "EXP",
      test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
      resolve: (str) => parseFloat(str),
      stringify: ({
        value
      }) => Number(value).toExponential()
    };
    var floatObj = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^[-+]?(?:\.([0-9]+)|[0-9]+\.([0-9]*))$/,
      resolve(str, frac1, frac2) {
        const frac = frac1 || frac2;
        const node = new resolveSeq.Scalar(parseFloat(str));
        if (frac && frac[frac.length - 1] === "0") node.minFractionDigits = frac.length;
        return node;
      },
      stringify: resolveSeq.stringifyNumber
    };
    var core = failsafe.concat([nullObj, boolObj, octObj, intObj, hexObj, nanObj, expObj, floatObj]);
    var intIdentify$1 = (value) => typeof value === "bigint" || Number.isInteger(value);
    var stringifyJSON = ({
      value
    }) => JSON.stringify(value);
    var json = [map2, seq, {
      identify: (value) => typeof value === "string",
      default: true,
      tag: "tag:yaml.org,2002:str",
      resolve: resolveSeq.resolveString,
      stringify: stringifyJSON
    }, {
      identify: (value) => value == null,
      createNode: (schema, value, ctx) => ctx.wrapScalars ? new resolveSeq.Scalar(null) : null,
      default: true,
      tag: "tag:yaml.org,2002:null",
      test: /^null$/,
      resolve: () => null,
      stringify: stringifyJSON
    }, {
      identify: (value) => typeof value === "boolean",
      default: true,
      tag: "tag:yaml.org,2002:bool",
      test: /^true|false$/,
      resolve: (str) => str === "true",
      stringify: stringifyJSON
    }, {
      identify: intIdentify$1,
      default: true,
      tag: "tag:yaml.org,2002:int",
      test: /^-?(?:0|[1-9][0-9]*)$/,
      resolve: (str) => resolveSeq.intOptions.asBigInt ? BigInt(str) : parseInt(str, 10),
      stringify: ({
        value
      }) => intIdentify$1(value) ? value.toString() : JSON.stringify(value)
    }, {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
      resolve: (str) => parseFloat(str),
      stringify: stringifyJSON
    }];
    json.scalarFallback = (str) => {
      throw new SyntaxError(`Unresolved plain scalar ${JSON.stringify(str)}`);
    };
    var boolStringify = ({
      value
    }) => value ? resolveSeq.boolOptions.trueStr : resolveSeq.boolOptions.falseStr;
    var intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
    function intResolve(sign, src, radix) {
      let str = src.replace(/_/g, "");
      if (resolveSeq.intOptions.asBigInt) {
        switch (radix) {
          case 2:
            str = `0b${str}`;
            break;
          case 8:
            str = `0o${str}`;
            break;
          case 16:
            str = `0x${str}`;
            break;
        }
        const n2 = BigInt(str);
        return sign === "-" ? BigInt(-1) * n2 : n2;
      }
      const n = parseInt(str, radix);
      return sign === "-" ? -1 * n : n;
    }
    function intStringify(node, radix, prefix2) {
      const {
        value
      } = node;
      if (intIdentify(value)) {
        const str = value.toString(radix);
        return value < 0 ? "-" + prefix2 + str.substr(1) : prefix2 + str;
      }
      return resolveSeq.stringifyNumber(node);
    }
    var yaml11 = failsafe.concat([{
      identify: (value) => value == null,
      createNode: (schema, value, ctx) => ctx.wrapScalars ? new resolveSeq.Scalar(null) : null,
      default: true,
      tag: "tag:yaml.org,2002:null",
      test: /^(?:~|[Nn]ull|NULL)?$/,
      resolve: () => null,
      options: resolveSeq.nullOptions,
      stringify: () => resolveSeq.nullOptions.nullStr
    }, {
      identify: (value) => typeof value === "boolean",
      default: true,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
      resolve: () => true,
      options: resolveSeq.boolOptions,
      stringify: boolStringify
    }, {
      identify: (value) => typeof value === "boolean",
      default: true,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/i,
      resolve: () => false,
      options: resolveSeq.boolOptions,
      stringify: boolStringify
    }, {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "BIN",
      test: /^([-+]?)0b([0-1_]+)$/,
      resolve: (str, sign, bin) => intResolve(sign, bin, 2),
      stringify: (node) => intStringify(node, 2, "0b")
    }, {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "OCT",
      test: /^([-+]?)0([0-7_]+)$/,
      resolve: (str, sign, oct) => intResolve(sign, oct, 8),
      stringify: (node) => intStringify(node, 8, "0")
    }, {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      test: /^([-+]?)([0-9][0-9_]*)$/,
      resolve: (str, sign, abs) => intResolve(sign, abs, 10),
      stringify: resolveSeq.stringifyNumber
    }, {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "HEX",
      test: /^([-+]?)0x([0-9a-fA-F_]+)$/,
      resolve: (str, sign, hex) => intResolve(sign, hex, 16),
      stringify: (node) => intStringify(node, 16, "0x")
    }, {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^(?:[-+]?\.inf|(\.nan))$/i,
      resolve: (str, nan) => nan ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
      stringify: resolveSeq.stringifyNumber
    }, {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      format: "EXP",
      test: /^[-+]?([0-9][0-9_]*)?(\.[0-9_]*)?[eE][-+]?[0-9]+$/,
      resolve: (str) => parseFloat(str.replace(/_/g, "")),
      stringify: ({
        value
      }) => Number(value).toExponential()
    }, {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^[-+]?(?:[0-9][0-9_]*)?\.([0-9_]*)$/,
      resolve(str, frac) {
        const node = new resolveSeq.Scalar(parseFloat(str.replace(/_/g, "")));
        if (frac) {
          const f = frac.replace(/_/g, "");
          if (f[f.length - 1] === "0") node.minFractionDigits = f.length;
        }
        return node;
      },
      stringify: resolveSeq.stringifyNumber
    }], warnings.binary, warnings.omap, warnings.pairs, warnings.set, warnings.intTime, warnings.floatTime, warnings.timestamp);
    var schemas = {
      core,
      failsafe,
      json,
      yaml11
    };
    var tags2 = {
      binary: warnings.binary,
      bool: boolObj,
      float: floatObj,
      floatExp: expObj,
      floatNaN: nanObj,
      floatTime: warnings.floatTime,
      int: intObj,
      intHex: hexObj,
      intOct: octObj,
      intTime: warnings.intTime,
      map: map2,
      null: nullObj,
      omap: warnings.omap,
      pairs: warnings.pairs,
      seq,
      set: warnings.set,
      timestamp: warnings.timestamp
    };
    function findTagObject(value, tagName, tags3) {
      if (tagName) {
        const match = tags3.filter((t) => t.tag === tagName);
        const tagObj = match.find((t) => !t.format) || match[0];
        if (!tagObj) throw new Error(`Tag ${tagName} not found`);
        return tagObj;
      }
      return tags3.find((t) => (t.identify && t.identify(value) || t.class && value instanceof t.class) && !t.format);
    }
    function createNode(value, tagName, ctx) {
      if (value instanceof resolveSeq.Node) return value;
      const {
        defaultPrefix,
        onTagObj,
        prevObjects,
        schema,
        wrapScalars
      } = ctx;
      if (tagName && tagName.startsWith("!!")) tagName = defaultPrefix + tagName.slice(2);
      let tagObj = findTagObject(value, tagName, schema.tags);
      if (!tagObj) {
        if (typeof value.toJSON === "function") value = value.toJSON();
        if (!value || typeof value !== "object") return wrapScalars ? new resolveSeq.Scalar(value) : value;
        tagObj = value instanceof Map ? map2 : value[Symbol.iterator] ? seq : map2;
      }
      if (onTagObj) {
        onTagObj(tagObj);
        delete ctx.onTagObj;
      }
      const obj = {
        value: void 0,
        node: void 0
      };
      if (value && typeof value === "object" && prevObjects) {
        const prev = prevObjects.get(value);
        if (prev) {
          const alias = new resolveSeq.Alias(prev);
          ctx.aliasNodes.push(alias);
          return alias;
        }
        obj.value = value;
        prevObjects.set(value, obj);
      }
      obj.node = tagObj.createNode ? tagObj.createNode(ctx.schema, value, ctx) : wrapScalars ? new resolveSeq.Scalar(value) : value;
      if (tagName && obj.node instanceof resolveSeq.Node) obj.node.tag = tagName;
      return obj.node;
    }
    function getSchemaTags(schemas2, knownTags, customTags, schemaId) {
      let tags3 = schemas2[schemaId.replace(/\W/g, "")];
      if (!tags3) {
        const keys = Object.keys(schemas2).map((key) => JSON.stringify(key)).join(", ");
        throw new Error(`Unknown schema "${schemaId}"; use one of ${keys}`);
      }
      if (Array.isArray(customTags)) {
        for (const tag of customTags) tags3 = tags3.concat(tag);
      } else if (typeof customTags === "function") {
        tags3 = customTags(tags3.slice());
      }
      for (let i = 0; i < tags3.length; ++i) {
        const tag = tags3[i];
        if (typeof tag === "string") {
          const tagObj = knownTags[tag];
          if (!tagObj) {
            const keys = Object.keys(knownTags).map((key) => JSON.stringify(key)).join(", ");
            throw new Error(`Unknown custom tag "${tag}"; use one of ${keys}`);
          }
          tags3[i] = tagObj;
        }
      }
      return tags3;
    }
    var sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
    var Schema = class _Schema {
      // TODO: remove in v2
      constructor({
        customTags,
        merge,
        schema,
        sortMapEntries,
        tags: deprecatedCustomTags
      }) {
        this.merge = !!merge;
        this.name = schema;
        this.sortMapEntries = sortMapEntries === true ? sortMapEntriesByKey : sortMapEntries || null;
        if (!customTags && deprecatedCustomTags) warnings.warnOptionDeprecation("tags", "customTags");
        this.tags = getSchemaTags(schemas, tags2, customTags || deprecatedCustomTags, schema);
      }
      createNode(value, wrapScalars, tagName, ctx) {
        const baseCtx = {
          defaultPrefix: _Schema.defaultPrefix,
          schema: this,
          wrapScalars
        };
        const createCtx = ctx ? Object.assign(ctx, baseCtx) : baseCtx;
        return createNode(value, tagName, createCtx);
      }
      createPair(key, value, ctx) {
        if (!ctx) ctx = {
          wrapScalars: true
        };
        const k = this.createNode(key, ctx.wrapScalars, null, ctx);
        const v = this.createNode(value, ctx.wrapScalars, null, ctx);
        return new resolveSeq.Pair(k, v);
      }
    };
    PlainValue._defineProperty(Schema, "defaultPrefix", PlainValue.defaultTagPrefix);
    PlainValue._defineProperty(Schema, "defaultTags", PlainValue.defaultTags);
    exports2.Schema = Schema;
  }
});

// ../../node_modules/yaml/dist/Document-a8d0fbf9.js
var require_Document_a8d0fbf9 = __commonJS({
  "../../node_modules/yaml/dist/Document-a8d0fbf9.js"(exports2) {
    "use strict";
    var PlainValue = require_PlainValue_516d5bc2();
    var resolveSeq = require_resolveSeq_95613e94();
    var Schema = require_Schema_bcc6c2d7();
    var defaultOptions = {
      anchorPrefix: "a",
      customTags: null,
      indent: 2,
      indentSeq: true,
      keepCstNodes: false,
      keepNodeTypes: true,
      keepBlobsInJSON: true,
      mapAsMap: false,
      maxAliasCount: 100,
      prettyErrors: false,
      // TODO Set true in v2
      simpleKeys: false,
      version: "1.2"
    };
    var scalarOptions = {
      get binary() {
        return resolveSeq.binaryOptions;
      },
      set binary(opt) {
        Object.assign(resolveSeq.binaryOptions, opt);
      },
      get bool() {
        return resolveSeq.boolOptions;
      },
      set bool(opt) {
        Object.assign(resolveSeq.boolOptions, opt);
      },
      get int() {
        return resolveSeq.intOptions;
      },
      set int(opt) {
        Object.assign(resolveSeq.intOptions, opt);
      },
      get null() {
        return resolveSeq.nullOptions;
      },
      set null(opt) {
        Object.assign(resolveSeq.nullOptions, opt);
      },
      get str() {
        return resolveSeq.strOptions;
      },
      set str(opt) {
        Object.assign(resolveSeq.strOptions, opt);
      }
    };
    var documentOptions = {
      "1.0": {
        schema: "yaml-1.1",
        merge: true,
        tagPrefixes: [{
          handle: "!",
          prefix: PlainValue.defaultTagPrefix
        }, {
          handle: "!!",
          prefix: "tag:private.yaml.org,2002:"
        }]
      },
      1.1: {
        schema: "yaml-1.1",
        merge: true,
        tagPrefixes: [{
          handle: "!",
          prefix: "!"
        }, {
          handle: "!!",
          prefix: PlainValue.defaultTagPrefix
        }]
      },
      1.2: {
        schema: "core",
        merge: false,
        tagPrefixes: [{
          handle: "!",
          prefix: "!"
        }, {
          handle: "!!",
          prefix: PlainValue.defaultTagPrefix
        }]
      }
    };
    function stringifyTag(doc, tag) {
      if ((doc.version || doc.options.version) === "1.0") {
        const priv = tag.match(/^tag:private\.yaml\.org,2002:([^:/]+)$/);
        if (priv) return "!" + priv[1];
        const vocab = tag.match(/^tag:([a-zA-Z0-9-]+)\.yaml\.org,2002:(.*)/);
        return vocab ? `!${vocab[1]}/${vocab[2]}` : `!${tag.replace(/^tag:/, "")}`;
      }
      let p = doc.tagPrefixes.find((p2) => tag.indexOf(p2.prefix) === 0);
      if (!p) {
        const dtp = doc.getDefaults().tagPrefixes;
        p = dtp && dtp.find((p2) => tag.indexOf(p2.prefix) === 0);
      }
      if (!p) return tag[0] === "!" ? tag : `!<${tag}>`;
      const suffix = tag.substr(p.prefix.length).replace(/[!,[\]{}]/g, (ch) => ({
        "!": "%21",
        ",": "%2C",
        "[": "%5B",
        "]": "%5D",
        "{": "%7B",
        "}": "%7D"
      })[ch]);
      return p.handle + suffix;
    }
    function getTagObject(tags2, item) {
      if (item instanceof resolveSeq.Alias) return resolveSeq.Alias;
      if (item.tag) {
        const match = tags2.filter((t) => t.tag === item.tag);
        if (match.length > 0) return match.find((t) => t.format === item.format) || match[0];
      }
      let tagObj, obj;
      if (item instanceof resolveSeq.Scalar) {
        obj = item.value;
        const match = tags2.filter((t) => t.identify && t.identify(obj) || t.class && obj instanceof t.class);
        tagObj = match.find((t) => t.format === item.format) || match.find((t) => !t.format);
      } else {
        obj = item;
        tagObj = tags2.find((t) => t.nodeClass && obj instanceof t.nodeClass);
      }
      if (!tagObj) {
        const name = obj && obj.constructor ? obj.constructor.name : typeof obj;
        throw new Error(`Tag not resolved for ${name} value`);
      }
      return tagObj;
    }
    function stringifyProps(node, tagObj, {
      anchors,
      doc
    }) {
      const props = [];
      const anchor = doc.anchors.getName(node);
      if (anchor) {
        anchors[anchor] = node;
        props.push(`&${anchor}`);
      }
      if (node.tag) {
        props.push(stringifyTag(doc, node.tag));
      } else if (!tagObj.default) {
        props.push(stringifyTag(doc, tagObj.tag));
      }
      return props.join(" ");
    }
    function stringify(item, ctx, onComment, onChompKeep) {
      const {
        anchors,
        schema
      } = ctx.doc;
      let tagObj;
      if (!(item instanceof resolveSeq.Node)) {
        const createCtx = {
          aliasNodes: [],
          onTagObj: (o) => tagObj = o,
          prevObjects: /* @__PURE__ */ new Map()
        };
        item = schema.createNode(item, true, null, createCtx);
        for (const alias of createCtx.aliasNodes) {
          alias.source = alias.source.node;
          let name = anchors.getName(alias.source);
          if (!name) {
            name = anchors.newName();
            anchors.map[name] = alias.source;
          }
        }
      }
      if (item instanceof resolveSeq.Pair) return item.toString(ctx, onComment, onChompKeep);
      if (!tagObj) tagObj = getTagObject(schema.tags, item);
      const props = stringifyProps(item, tagObj, ctx);
      if (props.length > 0) ctx.indentAtStart = (ctx.indentAtStart || 0) + props.length + 1;
      const str = typeof tagObj.stringify === "function" ? tagObj.stringify(item, ctx, onComment, onChompKeep) : item instanceof resolveSeq.Scalar ? resolveSeq.stringifyString(item, ctx, onComment, onChompKeep) : item.toString(ctx, onComment, onChompKeep);
      if (!props) return str;
      return item instanceof resolveSeq.Scalar || str[0] === "{" || str[0] === "[" ? `${props} ${str}` : `${props}
${ctx.indent}${str}`;
    }
    var Anchors = class _Anchors {
      static validAnchorNode(node) {
        return node instanceof resolveSeq.Scalar || node instanceof resolveSeq.YAMLSeq || node instanceof resolveSeq.YAMLMap;
      }
      constructor(prefix2) {
        PlainValue._defineProperty(this, "map", /* @__PURE__ */ Object.create(null));
        this.prefix = prefix2;
      }
      createAlias(node, name) {
        this.setAnchor(node, name);
        return new resolveSeq.Alias(node);
      }
      createMergePair(...sources) {
        const merge = new resolveSeq.Merge();
        merge.value.items = sources.map((s) => {
          if (s instanceof resolveSeq.Alias) {
            if (s.source instanceof resolveSeq.YAMLMap) return s;
          } else if (s instanceof resolveSeq.YAMLMap) {
            return this.createAlias(s);
          }
          throw new Error("Merge sources must be Map nodes or their Aliases");
        });
        return merge;
      }
      getName(node) {
        const {
          map: map2
        } = this;
        return Object.keys(map2).find((a) => map2[a] === node);
      }
      getNames() {
        return Object.keys(this.map);
      }
      getNode(name) {
        return this.map[name];
      }
      newName(prefix2) {
        if (!prefix2) prefix2 = this.prefix;
        const names = Object.keys(this.map);
        for (let i = 1; true; ++i) {
          const name = `${prefix2}${i}`;
          if (!names.includes(name)) return name;
        }
      }
      // During parsing, map & aliases contain CST nodes
      resolveNodes() {
        const {
          map: map2,
          _cstAliases
        } = this;
        Object.keys(map2).forEach((a) => {
          map2[a] = map2[a].resolved;
        });
        _cstAliases.forEach((a) => {
          a.source = a.source.resolved;
        });
        delete this._cstAliases;
      }
      setAnchor(node, name) {
        if (node != null && !_Anchors.validAnchorNode(node)) {
          throw new Error("Anchors may only be set for Scalar, Seq and Map nodes");
        }
        if (name && /[\x00-\x19\s,[\]{}]/.test(name)) {
          throw new Error("Anchor names must not contain whitespace or control characters");
        }
        const {
          map: map2
        } = this;
        const prev = node && Object.keys(map2).find((a) => map2[a] === node);
        if (prev) {
          if (!name) {
            return prev;
          } else if (prev !== name) {
            delete map2[prev];
            map2[name] = node;
          }
        } else {
          if (!name) {
            if (!node) return null;
            name = this.newName();
          }
          map2[name] = node;
        }
        return name;
      }
    };
    var visit = (node, tags2) => {
      if (node && typeof node === "object") {
        const {
          tag
        } = node;
        if (node instanceof resolveSeq.Collection) {
          if (tag) tags2[tag] = true;
          node.items.forEach((n) => visit(n, tags2));
        } else if (node instanceof resolveSeq.Pair) {
          visit(node.key, tags2);
          visit(node.value, tags2);
        } else if (node instanceof resolveSeq.Scalar) {
          if (tag) tags2[tag] = true;
        }
      }
      return tags2;
    };
    var listTagNames = (node) => Object.keys(visit(node, {}));
    function parseContents(doc, contents) {
      const comments = {
        before: [],
        after: []
      };
      let body = void 0;
      let spaceBefore = false;
      for (const node of contents) {
        if (node.valueRange) {
          if (body !== void 0) {
            const msg = "Document contains trailing content not separated by a ... or --- line";
            doc.errors.push(new PlainValue.YAMLSyntaxError(node, msg));
            break;
          }
          const res = resolveSeq.resolveNode(doc, node);
          if (spaceBefore) {
            res.spaceBefore = true;
            spaceBefore = false;
          }
          body = res;
        } else if (node.comment !== null) {
          const cc = body === void 0 ? comments.before : comments.after;
          cc.push(node.comment);
        } else if (node.type === PlainValue.Type.BLANK_LINE) {
          spaceBefore = true;
          if (body === void 0 && comments.before.length > 0 && !doc.commentBefore) {
            doc.commentBefore = comments.before.join("\n");
            comments.before = [];
          }
        }
      }
      doc.contents = body || null;
      if (!body) {
        doc.comment = comments.before.concat(comments.after).join("\n") || null;
      } else {
        const cb = comments.before.join("\n");
        if (cb) {
          const cbNode = body instanceof resolveSeq.Collection && body.items[0] ? body.items[0] : body;
          cbNode.commentBefore = cbNode.commentBefore ? `${cb}
${cbNode.commentBefore}` : cb;
        }
        doc.comment = comments.after.join("\n") || null;
      }
    }
    function resolveTagDirective({
      tagPrefixes
    }, directive) {
      const [handle, prefix2] = directive.parameters;
      if (!handle || !prefix2) {
        const msg = "Insufficient parameters given for %TAG directive";
        throw new PlainValue.YAMLSemanticError(directive, msg);
      }
      if (tagPrefixes.some((p) => p.handle === handle)) {
        const msg = "The %TAG directive must only be given at most once per handle in the same document.";
        throw new PlainValue.YAMLSemanticError(directive, msg);
      }
      return {
        handle,
        prefix: prefix2
      };
    }
    function resolveYamlDirective(doc, directive) {
      let [version] = directive.parameters;
      if (directive.name === "YAML:1.0") version = "1.0";
      if (!version) {
        const msg = "Insufficient parameters given for %YAML directive";
        throw new PlainValue.YAMLSemanticError(directive, msg);
      }
      if (!documentOptions[version]) {
        const v0 = doc.version || doc.options.version;
        const msg = `Document will be parsed as YAML ${v0} rather than YAML ${version}`;
        doc.warnings.push(new PlainValue.YAMLWarning(directive, msg));
      }
      return version;
    }
    function parseDirectives(doc, directives, prevDoc) {
      const directiveComments = [];
      let hasDirectives = false;
      for (const directive of directives) {
        const {
          comment: comment2,
          name
        } = directive;
        switch (name) {
          case "TAG":
            try {
              doc.tagPrefixes.push(resolveTagDirective(doc, directive));
            } catch (error2) {
              doc.errors.push(error2);
            }
            hasDirectives = true;
            break;
          case "YAML":
          case "YAML:1.0":
            if (doc.version) {
              const msg = "The %YAML directive must only be given at most once per document.";
              doc.errors.push(new PlainValue.YAMLSemanticError(directive, msg));
            }
            try {
              doc.version = resolveYamlDirective(doc, directive);
            } catch (error2) {
              doc.errors.push(error2);
            }
            hasDirectives = true;
            break;
          default:
            if (name) {
              const msg = `YAML only supports %TAG and %YAML directives, and not %${name}`;
              doc.warnings.push(new PlainValue.YAMLWarning(directive, msg));
            }
        }
        if (comment2) directiveComments.push(comment2);
      }
      if (prevDoc && !hasDirectives && "1.1" === (doc.version || prevDoc.version || doc.options.version)) {
        const copyTagPrefix = ({
          handle,
          prefix: prefix2
        }) => ({
          handle,
          prefix: prefix2
        });
        doc.tagPrefixes = prevDoc.tagPrefixes.map(copyTagPrefix);
        doc.version = prevDoc.version;
      }
      doc.commentBefore = directiveComments.join("\n") || null;
    }
    function assertCollection(contents) {
      if (contents instanceof resolveSeq.Collection) return true;
      throw new Error("Expected a YAML collection as document contents");
    }
    var Document = class _Document {
      constructor(options) {
        this.anchors = new Anchors(options.anchorPrefix);
        this.commentBefore = null;
        this.comment = null;
        this.contents = null;
        this.directivesEndMarker = null;
        this.errors = [];
        this.options = options;
        this.schema = null;
        this.tagPrefixes = [];
        this.version = null;
        this.warnings = [];
      }
      add(value) {
        assertCollection(this.contents);
        return this.contents.add(value);
      }
      addIn(path16, value) {
        assertCollection(this.contents);
        this.contents.addIn(path16, value);
      }
      delete(key) {
        assertCollection(this.contents);
        return this.contents.delete(key);
      }
      deleteIn(path16) {
        if (resolveSeq.isEmptyPath(path16)) {
          if (this.contents == null) return false;
          this.contents = null;
          return true;
        }
        assertCollection(this.contents);
        return this.contents.deleteIn(path16);
      }
      getDefaults() {
        return _Document.defaults[this.version] || _Document.defaults[this.options.version] || {};
      }
      get(key, keepScalar) {
        return this.contents instanceof resolveSeq.Collection ? this.contents.get(key, keepScalar) : void 0;
      }
      getIn(path16, keepScalar) {
        if (resolveSeq.isEmptyPath(path16)) return !keepScalar && this.contents instanceof resolveSeq.Scalar ? this.contents.value : this.contents;
        return this.contents instanceof resolveSeq.Collection ? this.contents.getIn(path16, keepScalar) : void 0;
      }
      has(key) {
        return this.contents instanceof resolveSeq.Collection ? this.contents.has(key) : false;
      }
      hasIn(path16) {
        if (resolveSeq.isEmptyPath(path16)) return this.contents !== void 0;
        return this.contents instanceof resolveSeq.Collection ? this.contents.hasIn(path16) : false;
      }
      set(key, value) {
        assertCollection(this.contents);
        this.contents.set(key, value);
      }
      setIn(path16, value) {
        if (resolveSeq.isEmptyPath(path16)) this.contents = value;
        else {
          assertCollection(this.contents);
          this.contents.setIn(path16, value);
        }
      }
      setSchema(id, customTags) {
        if (!id && !customTags && this.schema) return;
        if (typeof id === "number") id = id.toFixed(1);
        if (id === "1.0" || id === "1.1" || id === "1.2") {
          if (this.version) this.version = id;
          else this.options.version = id;
          delete this.options.schema;
        } else if (id && typeof id === "string") {
          this.options.schema = id;
        }
        if (Array.isArray(customTags)) this.options.customTags = customTags;
        const opt = Object.assign({}, this.getDefaults(), this.options);
        this.schema = new Schema.Schema(opt);
      }
      parse(node, prevDoc) {
        if (this.options.keepCstNodes) this.cstNode = node;
        if (this.options.keepNodeTypes) this.type = "DOCUMENT";
        const {
          directives = [],
          contents = [],
          directivesEndMarker,
          error: error2,
          valueRange
        } = node;
        if (error2) {
          if (!error2.source) error2.source = this;
          this.errors.push(error2);
        }
        parseDirectives(this, directives, prevDoc);
        if (directivesEndMarker) this.directivesEndMarker = true;
        this.range = valueRange ? [valueRange.start, valueRange.end] : null;
        this.setSchema();
        this.anchors._cstAliases = [];
        parseContents(this, contents);
        this.anchors.resolveNodes();
        if (this.options.prettyErrors) {
          for (const error3 of this.errors) if (error3 instanceof PlainValue.YAMLError) error3.makePretty();
          for (const warn of this.warnings) if (warn instanceof PlainValue.YAMLError) warn.makePretty();
        }
        return this;
      }
      listNonDefaultTags() {
        return listTagNames(this.contents).filter((t) => t.indexOf(Schema.Schema.defaultPrefix) !== 0);
      }
      setTagPrefix(handle, prefix2) {
        if (handle[0] !== "!" || handle[handle.length - 1] !== "!") throw new Error("Handle must start and end with !");
        if (prefix2) {
          const prev = this.tagPrefixes.find((p) => p.handle === handle);
          if (prev) prev.prefix = prefix2;
          else this.tagPrefixes.push({
            handle,
            prefix: prefix2
          });
        } else {
          this.tagPrefixes = this.tagPrefixes.filter((p) => p.handle !== handle);
        }
      }
      toJSON(arg, onAnchor) {
        const {
          keepBlobsInJSON,
          mapAsMap,
          maxAliasCount
        } = this.options;
        const keep = keepBlobsInJSON && (typeof arg !== "string" || !(this.contents instanceof resolveSeq.Scalar));
        const ctx = {
          doc: this,
          indentStep: "  ",
          keep,
          mapAsMap: keep && !!mapAsMap,
          maxAliasCount,
          stringify
          // Requiring directly in Pair would create circular dependencies
        };
        const anchorNames = Object.keys(this.anchors.map);
        if (anchorNames.length > 0) ctx.anchors = new Map(anchorNames.map((name) => [this.anchors.map[name], {
          alias: [],
          aliasCount: 0,
          count: 1
        }]));
        const res = resolveSeq.toJSON(this.contents, arg, ctx);
        if (typeof onAnchor === "function" && ctx.anchors) for (const {
          count,
          res: res2
        } of ctx.anchors.values()) onAnchor(res2, count);
        return res;
      }
      toString() {
        if (this.errors.length > 0) throw new Error("Document with errors cannot be stringified");
        const indentSize = this.options.indent;
        if (!Number.isInteger(indentSize) || indentSize <= 0) {
          const s = JSON.stringify(indentSize);
          throw new Error(`"indent" option must be a positive integer, not ${s}`);
        }
        this.setSchema();
        const lines = [];
        let hasDirectives = false;
        if (this.version) {
          let vd = "%YAML 1.2";
          if (this.schema.name === "yaml-1.1") {
            if (this.version === "1.0") vd = "%YAML:1.0";
            else if (this.version === "1.1") vd = "%YAML 1.1";
          }
          lines.push(vd);
          hasDirectives = true;
        }
        const tagNames = this.listNonDefaultTags();
        this.tagPrefixes.forEach(({
          handle,
          prefix: prefix2
        }) => {
          if (tagNames.some((t) => t.indexOf(prefix2) === 0)) {
            lines.push(`%TAG ${handle} ${prefix2}`);
            hasDirectives = true;
          }
        });
        if (hasDirectives || this.directivesEndMarker) lines.push("---");
        if (this.commentBefore) {
          if (hasDirectives || !this.directivesEndMarker) lines.unshift("");
          lines.unshift(this.commentBefore.replace(/^/gm, "#"));
        }
        const ctx = {
          anchors: /* @__PURE__ */ Object.create(null),
          doc: this,
          indent: "",
          indentStep: " ".repeat(indentSize),
          stringify
          // Requiring directly in nodes would create circular dependencies
        };
        let chompKeep = false;
        let contentComment = null;
        if (this.contents) {
          if (this.contents instanceof resolveSeq.Node) {
            if (this.contents.spaceBefore && (hasDirectives || this.directivesEndMarker)) lines.push("");
            if (this.contents.commentBefore) lines.push(this.contents.commentBefore.replace(/^/gm, "#"));
            ctx.forceBlockIndent = !!this.comment;
            contentComment = this.contents.comment;
          }
          const onChompKeep = contentComment ? null : () => chompKeep = true;
          const body = stringify(this.contents, ctx, () => contentComment = null, onChompKeep);
          lines.push(resolveSeq.addComment(body, "", contentComment));
        } else if (this.contents !== void 0) {
          lines.push(stringify(this.contents, ctx));
        }
        if (this.comment) {
          if ((!chompKeep || contentComment) && lines[lines.length - 1] !== "") lines.push("");
          lines.push(this.comment.replace(/^/gm, "#"));
        }
        return lines.join("\n") + "\n";
      }
    };
    PlainValue._defineProperty(Document, "defaults", documentOptions);
    exports2.Document = Document;
    exports2.defaultOptions = defaultOptions;
    exports2.scalarOptions = scalarOptions;
  }
});

// ../../node_modules/yaml/dist/index.js
var require_dist = __commonJS({
  "../../node_modules/yaml/dist/index.js"(exports2) {
    "use strict";
    var parseCst = require_parse_cst();
    var Document$1 = require_Document_a8d0fbf9();
    var Schema = require_Schema_bcc6c2d7();
    var PlainValue = require_PlainValue_516d5bc2();
    var warnings = require_warnings_793925ce();
    require_resolveSeq_95613e94();
    function createNode(value, wrapScalars = true, tag) {
      if (tag === void 0 && typeof wrapScalars === "string") {
        tag = wrapScalars;
        wrapScalars = true;
      }
      const options = Object.assign({}, Document$1.Document.defaults[Document$1.defaultOptions.version], Document$1.defaultOptions);
      const schema = new Schema.Schema(options);
      return schema.createNode(value, wrapScalars, tag);
    }
    var Document = class extends Document$1.Document {
      constructor(options) {
        super(Object.assign({}, Document$1.defaultOptions, options));
      }
    };
    function parseAllDocuments(src, options) {
      const stream = [];
      let prev;
      for (const cstDoc of parseCst.parse(src)) {
        const doc = new Document(options);
        doc.parse(cstDoc, prev);
        stream.push(doc);
        prev = doc;
      }
      return stream;
    }
    function parseDocument2(src, options) {
      const cst = parseCst.parse(src);
      const doc = new Document(options).parse(cst[0]);
      if (cst.length > 1) {
        const errMsg = "Source contains multiple documents; please use YAML.parseAllDocuments()";
        doc.errors.unshift(new PlainValue.YAMLSemanticError(cst[1], errMsg));
      }
      return doc;
    }
    function parse3(src, options) {
      const doc = parseDocument2(src, options);
      doc.warnings.forEach((warning2) => warnings.warn(warning2));
      if (doc.errors.length > 0) throw doc.errors[0];
      return doc.toJSON();
    }
    function stringify(value, options) {
      const doc = new Document(options);
      doc.contents = value;
      return String(doc);
    }
    var YAML = {
      createNode,
      defaultOptions: Document$1.defaultOptions,
      Document,
      parse: parse3,
      parseAllDocuments,
      parseCST: parseCst.parse,
      parseDocument: parseDocument2,
      scalarOptions: Document$1.scalarOptions,
      stringify
    };
    exports2.YAML = YAML;
  }
});

// ../../node_modules/yaml/index.js
var require_yaml = __commonJS({
  "../../node_modules/yaml/index.js"(exports2, module2) {
    module2.exports = require_dist().YAML;
  }
});

// src/main.ts
var import_reflect_metadata2 = __toESM(require_Reflect(), 1);

// ../../node_modules/@actions/core/lib/command.js
var os = __toESM(require("os"), 1);

// ../../node_modules/@actions/core/lib/utils.js
function toCommandValue(input) {
  if (input === null || input === void 0) {
    return "";
  } else if (typeof input === "string" || input instanceof String) {
    return input;
  }
  return JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
  if (!Object.keys(annotationProperties).length) {
    return {};
  }
  return {
    title: annotationProperties.title,
    file: annotationProperties.file,
    line: annotationProperties.startLine,
    endLine: annotationProperties.endLine,
    col: annotationProperties.startColumn,
    endColumn: annotationProperties.endColumn
  };
}

// ../../node_modules/@actions/core/lib/command.js
function issueCommand(command, properties, message) {
  const cmd = new Command(command, properties, message);
  process.stdout.write(cmd.toString() + os.EOL);
}
var CMD_STRING = "::";
var Command = class {
  constructor(command, properties, message) {
    if (!command) {
      command = "missing.command";
    }
    this.command = command;
    this.properties = properties;
    this.message = message;
  }
  toString() {
    let cmdStr = CMD_STRING + this.command;
    if (this.properties && Object.keys(this.properties).length > 0) {
      cmdStr += " ";
      let first = true;
      for (const key in this.properties) {
        if (this.properties.hasOwnProperty(key)) {
          const val = this.properties[key];
          if (val) {
            if (first) {
              first = false;
            } else {
              cmdStr += ",";
            }
            cmdStr += `${key}=${escapeProperty(val)}`;
          }
        }
      }
    }
    cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
    return cmdStr;
  }
};
function escapeData(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}

// ../../node_modules/@actions/core/lib/file-command.js
var crypto2 = __toESM(require("crypto"), 1);
var fs = __toESM(require("fs"), 1);
var os2 = __toESM(require("os"), 1);
function issueFileCommand(command, message) {
  const filePath = process.env[`GITHUB_${command}`];
  if (!filePath) {
    throw new Error(`Unable to find environment variable for file command ${command}`);
  }
  if (!fs.existsSync(filePath)) {
    throw new Error(`Missing file at path: ${filePath}`);
  }
  fs.appendFileSync(filePath, `${toCommandValue(message)}${os2.EOL}`, {
    encoding: "utf8"
  });
}
function prepareKeyValueMessage(key, value) {
  const delimiter = `ghadelimiter_${crypto2.randomUUID()}`;
  const convertedValue = toCommandValue(value);
  if (key.includes(delimiter)) {
    throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
  }
  if (convertedValue.includes(delimiter)) {
    throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
  }
  return `${key}<<${delimiter}${os2.EOL}${convertedValue}${os2.EOL}${delimiter}`;
}

// ../../node_modules/@actions/core/lib/core.js
var os4 = __toESM(require("os"), 1);

// ../../node_modules/@actions/core/lib/summary.js
var import_os = require("os");
var import_fs = require("fs");
var __awaiter = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve) {
      resolve(value);
    });
  }
  return new (P || (P = Promise))(function(resolve, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value) {
      try {
        step(generator["throw"](value));
      } catch (e) {
        reject(e);
      }
    }
    function step(result) {
      result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
var { access, appendFile, writeFile } = import_fs.promises;
var SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
  constructor() {
    this._buffer = "";
  }
  /**
   * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
   * Also checks r/w permissions.
   *
   * @returns step summary file path
   */
  filePath() {
    return __awaiter(this, void 0, void 0, function* () {
      if (this._filePath) {
        return this._filePath;
      }
      const pathFromEnv = process.env[SUMMARY_ENV_VAR];
      if (!pathFromEnv) {
        throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
      }
      try {
        yield access(pathFromEnv, import_fs.constants.R_OK | import_fs.constants.W_OK);
      } catch (_a) {
        throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
      }
      this._filePath = pathFromEnv;
      return this._filePath;
    });
  }
  /**
   * Wraps content in an HTML tag, adding any HTML attributes
   *
   * @param {string} tag HTML tag to wrap
   * @param {string | null} content content within the tag
   * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
   *
   * @returns {string} content wrapped in HTML element
   */
  wrap(tag, content, attrs = {}) {
    const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
    if (!content) {
      return `<${tag}${htmlAttrs}>`;
    }
    return `<${tag}${htmlAttrs}>${content}</${tag}>`;
  }
  /**
   * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
   *
   * @param {SummaryWriteOptions} [options] (optional) options for write operation
   *
   * @returns {Promise<Summary>} summary instance
   */
  write(options) {
    return __awaiter(this, void 0, void 0, function* () {
      const overwrite2 = !!(options === null || options === void 0 ? void 0 : options.overwrite);
      const filePath = yield this.filePath();
      const writeFunc = overwrite2 ? writeFile : appendFile;
      yield writeFunc(filePath, this._buffer, { encoding: "utf8" });
      return this.emptyBuffer();
    });
  }
  /**
   * Clears the summary buffer and wipes the summary file
   *
   * @returns {Summary} summary instance
   */
  clear() {
    return __awaiter(this, void 0, void 0, function* () {
      return this.emptyBuffer().write({ overwrite: true });
    });
  }
  /**
   * Returns the current summary buffer as a string
   *
   * @returns {string} string of summary buffer
   */
  stringify() {
    return this._buffer;
  }
  /**
   * If the summary buffer is empty
   *
   * @returns {boolen} true if the buffer is empty
   */
  isEmptyBuffer() {
    return this._buffer.length === 0;
  }
  /**
   * Resets the summary buffer without writing to summary file
   *
   * @returns {Summary} summary instance
   */
  emptyBuffer() {
    this._buffer = "";
    return this;
  }
  /**
   * Adds raw text to the summary buffer
   *
   * @param {string} text content to add
   * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
   *
   * @returns {Summary} summary instance
   */
  addRaw(text2, addEOL = false) {
    this._buffer += text2;
    return addEOL ? this.addEOL() : this;
  }
  /**
   * Adds the operating system-specific end-of-line marker to the buffer
   *
   * @returns {Summary} summary instance
   */
  addEOL() {
    return this.addRaw(import_os.EOL);
  }
  /**
   * Adds an HTML codeblock to the summary buffer
   *
   * @param {string} code content to render within fenced code block
   * @param {string} lang (optional) language to syntax highlight code
   *
   * @returns {Summary} summary instance
   */
  addCodeBlock(code, lang) {
    const attrs = Object.assign({}, lang && { lang });
    const element = this.wrap("pre", this.wrap("code", code), attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML list to the summary buffer
   *
   * @param {string[]} items list of items to render
   * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
   *
   * @returns {Summary} summary instance
   */
  addList(items, ordered = false) {
    const tag = ordered ? "ol" : "ul";
    const listItems = items.map((item) => this.wrap("li", item)).join("");
    const element = this.wrap(tag, listItems);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML table to the summary buffer
   *
   * @param {SummaryTableCell[]} rows table rows
   *
   * @returns {Summary} summary instance
   */
  addTable(rows) {
    const tableBody = rows.map((row) => {
      const cells = row.map((cell2) => {
        if (typeof cell2 === "string") {
          return this.wrap("td", cell2);
        }
        const { header, data, colspan, rowspan } = cell2;
        const tag = header ? "th" : "td";
        const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
        return this.wrap(tag, data, attrs);
      }).join("");
      return this.wrap("tr", cells);
    }).join("");
    const element = this.wrap("table", tableBody);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds a collapsable HTML details element to the summary buffer
   *
   * @param {string} label text for the closed state
   * @param {string} content collapsable content
   *
   * @returns {Summary} summary instance
   */
  addDetails(label, content) {
    const element = this.wrap("details", this.wrap("summary", label) + content);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML image tag to the summary buffer
   *
   * @param {string} src path to the image you to embed
   * @param {string} alt text description of the image
   * @param {SummaryImageOptions} options (optional) addition image attributes
   *
   * @returns {Summary} summary instance
   */
  addImage(src, alt, options) {
    const { width, height } = options || {};
    const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
    const element = this.wrap("img", null, Object.assign({ src, alt }, attrs));
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML section heading element
   *
   * @param {string} text heading text
   * @param {number | string} [level=1] (optional) the heading level, default: 1
   *
   * @returns {Summary} summary instance
   */
  addHeading(text2, level) {
    const tag = `h${level}`;
    const allowedTag = ["h1", "h2", "h3", "h4", "h5", "h6"].includes(tag) ? tag : "h1";
    const element = this.wrap(allowedTag, text2);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML thematic break (<hr>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addSeparator() {
    const element = this.wrap("hr", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML line break (<br>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addBreak() {
    const element = this.wrap("br", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML blockquote to the summary buffer
   *
   * @param {string} text quote text
   * @param {string} cite (optional) citation url
   *
   * @returns {Summary} summary instance
   */
  addQuote(text2, cite) {
    const attrs = Object.assign({}, cite && { cite });
    const element = this.wrap("blockquote", text2, attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML anchor tag to the summary buffer
   *
   * @param {string} text link text/content
   * @param {string} href hyperlink
   *
   * @returns {Summary} summary instance
   */
  addLink(text2, href) {
    const element = this.wrap("a", text2, { href });
    return this.addRaw(element).addEOL();
  }
};
var _summary = new Summary();
var summary = _summary;

// ../../node_modules/@actions/core/lib/platform.js
var import_os2 = __toESM(require("os"), 1);
var platform = import_os2.default.platform();
var arch = import_os2.default.arch();

// ../../node_modules/@actions/core/lib/core.js
var ExitCode;
(function(ExitCode2) {
  ExitCode2[ExitCode2["Success"] = 0] = "Success";
  ExitCode2[ExitCode2["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function exportVariable(name, val) {
  const convertedVal = toCommandValue(val);
  process.env[name] = convertedVal;
  const filePath = process.env["GITHUB_ENV"] || "";
  if (filePath) {
    return issueFileCommand("ENV", prepareKeyValueMessage(name, val));
  }
  issueCommand("set-env", { name }, convertedVal);
}
function getInput(name, options) {
  const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
  if (options && options.required && !val) {
    throw new Error(`Input required and not supplied: ${name}`);
  }
  if (options && options.trimWhitespace === false) {
    return val;
  }
  return val.trim();
}
function setOutput(name, value) {
  const filePath = process.env["GITHUB_OUTPUT"] || "";
  if (filePath) {
    return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
  }
  process.stdout.write(os4.EOL);
  issueCommand("set-output", { name }, toCommandValue(value));
}
function setFailed(message) {
  process.exitCode = ExitCode.Failure;
  error(message);
}
function error(message, properties = {}) {
  issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function warning(message, properties = {}) {
  issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function info(message) {
  process.stdout.write(message + os4.EOL);
}
function saveState(name, value) {
  const filePath = process.env["GITHUB_STATE"] || "";
  if (filePath) {
    return issueFileCommand("STATE", prepareKeyValueMessage(name, value));
  }
  issueCommand("save-state", { name }, toCommandValue(value));
}

// ../../packages/core/src/errors.ts
var AwsSsoError = class extends Error {
  name = "AwsSsoError";
  code;
  hint;
  details;
  constructor(code, message, options = {}) {
    super(message, options.cause === void 0 ? void 0 : { cause: options.cause });
    this.code = code;
    this.hint = options.hint;
    this.details = options.details ?? {};
  }
};
var invalidInput = (field, message, hint) => new AwsSsoError("InvalidInput", message, { details: { field }, ...hint === void 0 ? {} : { hint } });
function isAwsSsoError(error2, code) {
  return error2 instanceof Error && error2.name === "AwsSsoError" && "code" in error2 && (code === void 0 || error2.code === code);
}

// ../../packages/core/src/text.ts
var unprintable = () => /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;
var printable = (text2) => text2.replace(unprintable(), inBraces);
var inBraces = (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
var isPrintable = (text2) => text2 === printable(text2);
function listed(words3, last = "and") {
  const head = words3.slice(0, -1).join(", ");
  const tail = words3.at(-1) ?? "";
  return head === "" ? tail : `${head} ${last} ${tail}`;
}
var counted = (count, noun, plural = `${noun}s`) => `${count} ${count === 1 ? noun : plural}`;
var byText = (a, b) => a < b ? -1 : a > b ? 1 : 0;

// ../../packages/core/src/account-role.ts
var isAccountId = (text2) => /^\d{12}$/.test(text2);
var isRoleName = (text2) => /^[\w+=,.@-]{1,64}$/.test(text2);
function parseAccountId(text2) {
  if (!isAccountId(text2))
    throw invalidInput("account-id", `"${printable(text2.slice(0, 40))}" is not an account id (12 digits).`);
  return text2;
}
function parseRoleName(text2) {
  if (!isRoleName(text2))
    throw invalidInput(
      "role-name",
      `"${printable(text2.slice(0, 80))}" is not a role name (1 to 64 letters, digits and _ + = , . @ -).`
    );
  return text2;
}

// ../../packages/core/src/aws-config.ts
var isSecretKey = (key) => /secret|token$|passw|passphrase|access_key_id|private_?key|api_?key/i.test(key);
var hiddenValue = "(hidden)";

// ../../packages/core/src/shell-word.ts
var shellWord = (text2) => /^[\w@%+=:,./-]+$/.test(text2) ? text2 : `'${text2.replaceAll("'", `'\\''`)}'`;

// ../../packages/core/src/credential-process.ts
var program = String.raw`(?:(?:[\w.~:/\\-]*[/\\])?(?:awso|aws-sso))`;
var sessionName = String.raw`[\w+=,.@%:/-]+`;
var roleName = String.raw`[\w+=,.@-]+`;
var line = new RegExp(
  `^${program} credential-process --sso-session (${sessionName}) --account-id (\\d{12}) --role-name (${roleName})$`
);
var lineOfProfile = new RegExp(`^${program} credential-process --profile (${sessionName})$`);
function credentialProcess(of, identity) {
  const { sessionName: session, accountId, roleName: role } = identity;
  const value = `${of} credential-process --sso-session ${session} --account-id ${accountId} --role-name ${role}`;
  if (readCredentialProcess(value) !== void 0) return value;
  throw invalidInput(
    "sso-session",
    `${printable(role)} in ${printable(accountId)} of the sso-session "${printable(session)}" cannot stand in a credential_process line, which every SDK would have to read alike.`,
    `Keep the session where SDKs read it themselves: aws-sso storage:migrate ${shellWord(printable(session))} --to file`
  );
}
function readCredentialProcess(value) {
  const [, session, accountId, role] = line.exec(value) ?? [];
  return session === void 0 || accountId === void 0 || role === void 0 ? void 0 : { sessionName: session, accountId, roleName: role };
}
function parseProgram(value) {
  const isWhole = /^(?:[/\\]|[A-Za-z]:[/\\])|^[\w-]+$/.test(value);
  if (isWhole && new RegExp(`^${program}$`).test(value)) return value;
  throw invalidInput(
    "program",
    `"${printable(value.slice(0, 80))}" cannot stand in a profile.`,
    "Give awso or aws-sso, or one of them with its full path, without blanks: /usr/local/bin/awso"
  );
}

// ../../packages/core/src/shown-value.ts
var harmless = `
  region output profile services
  sso_session sso_start_url sso_region sso_registration_scopes sso_account_id sso_role_name sso_account_name
  granted_sso_start_url granted_sso_region granted_sso_account_id granted_sso_role_name
  role_arn source_profile credential_source role_session_name external_id mfa_serial duration_seconds
  web_identity_token_file login_session aws_account_id account_id_endpoint_mode
  cli_pager cli_history cli_auto_prompt cli_timestamp_format cli_binary_format cli_follow_urlparam cli_error_format
  cli_help_output parameter_validation
  max_attempts retry_mode defaults_mode tcp_keepalive connect_timeout read_timeout
  ca_bundle endpoint_url ignore_configured_endpoint_urls endpoint_discovery_enabled sts_regional_endpoints
  use_fips_endpoint use_dualstack_endpoint auth_scheme_preference sigv4a_signing_region_set
  ec2_metadata_service_endpoint ec2_metadata_service_endpoint_mode ec2_metadata_v1_disabled
  metadata_service_timeout metadata_service_num_attempts
  disable_request_compression request_min_compression_size_bytes
  request_checksum_calculation response_checksum_validation sdk_ua_app_id
  s3 s3api s3_use_arn_region s3_disable_multiregion_access_points s3_us_east_1_regional_endpoint
  s3_disable_express_session_auth
  addressing_style payload_signing_enabled use_accelerate_endpoint us_east_1_regional_endpoint
  max_concurrent_requests max_queue_size multipart_threshold multipart_chunksize max_bandwidth io_chunksize
  preferred_transfer_client target_bandwidth target_throughput should_stream disk_throughput direct_io
  `;
var harmlessKeys;
var hasUserInfo = (text2) => /:\/\/[^/\s]*@/.test(text2);
var isKnownSetting = (key) => (harmlessKeys ??= new Set(harmless.trim().split(/\s+/))).has(key.toLowerCase());
function shownValue(key, value) {
  const known2 = isKnownSetting(key) || key === "credential_process" && readCredentialProcess(value) !== void 0;
  if (!known2 || hasUserInfo(value)) return hiddenValue;
  const [first = "", ...below] = value.replace(/([^\S\n][#;]).*$/gm, `$1 ${hiddenValue}`).split("\n");
  return [first, ...below.map(shownLine)].join("\n");
}
function shownLine(line2) {
  const key = /^\s*([^\s=:]+)\s*[=:]/.exec(line2)?.[1];
  return key !== void 0 && isKnownSetting(key) ? line2 : hiddenValue;
}

// ../../packages/core/src/region.ts
var shape = /^[a-z]{2,4}(-[a-z]{2,10}){1,3}-\d{1,2}$/;
var regionProblem = (text2) => shape.test(text2) ? void 0 : "is not an AWS region name (such as eu-west-1)";
function parseRegion(field, text2) {
  const problem = regionProblem(text2);
  if (problem !== void 0)
    throw invalidInput(
      field,
      `The ${field.replaceAll("-", " ")} "${printable(shownValue("region", text2).slice(0, 40))}" ${problem}.`
    );
  return text2;
}

// ../../packages/core/src/managed-profiles.ts
var noManagedProfiles = { profiles: [], excluded: [] };
var identityKey = ({ sessionName: sessionName2, accountId, roleName: roleName2 }) => JSON.stringify([sessionName2, accountId, roleName2]);
var sameIdentity = (a, b) => identityKey(a) === identityKey(b);

// ../../node_modules/fastest-levenshtein/esm/mod.js
var peq = new Uint32Array(65536);
var myers_32 = (a, b) => {
  const n = a.length;
  const m = b.length;
  const lst = 1 << n - 1;
  let pv = -1;
  let mv = 0;
  let sc = n;
  let i = n;
  while (i--) {
    peq[a.charCodeAt(i)] |= 1 << i;
  }
  for (i = 0; i < m; i++) {
    let eq = peq[b.charCodeAt(i)];
    const xv = eq | mv;
    eq |= (eq & pv) + pv ^ pv;
    mv |= ~(eq | pv);
    pv &= eq;
    if (mv & lst) {
      sc++;
    }
    if (pv & lst) {
      sc--;
    }
    mv = mv << 1 | 1;
    pv = pv << 1 | ~(xv | mv);
    mv &= xv;
  }
  i = n;
  while (i--) {
    peq[a.charCodeAt(i)] = 0;
  }
  return sc;
};
var myers_x = (b, a) => {
  const n = a.length;
  const m = b.length;
  const mhc = [];
  const phc = [];
  const hsize = Math.ceil(n / 32);
  const vsize = Math.ceil(m / 32);
  for (let i = 0; i < hsize; i++) {
    phc[i] = -1;
    mhc[i] = 0;
  }
  let j = 0;
  for (; j < vsize - 1; j++) {
    let mv2 = 0;
    let pv2 = -1;
    const start2 = j * 32;
    const vlen2 = Math.min(32, m) + start2;
    for (let k = start2; k < vlen2; k++) {
      peq[b.charCodeAt(k)] |= 1 << k;
    }
    for (let i = 0; i < n; i++) {
      const eq = peq[a.charCodeAt(i)];
      const pb = phc[i / 32 | 0] >>> i & 1;
      const mb = mhc[i / 32 | 0] >>> i & 1;
      const xv = eq | mv2;
      const xh = ((eq | mb) & pv2) + pv2 ^ pv2 | eq | mb;
      let ph = mv2 | ~(xh | pv2);
      let mh = pv2 & xh;
      if (ph >>> 31 ^ pb) {
        phc[i / 32 | 0] ^= 1 << i;
      }
      if (mh >>> 31 ^ mb) {
        mhc[i / 32 | 0] ^= 1 << i;
      }
      ph = ph << 1 | pb;
      mh = mh << 1 | mb;
      pv2 = mh | ~(xv | ph);
      mv2 = ph & xv;
    }
    for (let k = start2; k < vlen2; k++) {
      peq[b.charCodeAt(k)] = 0;
    }
  }
  let mv = 0;
  let pv = -1;
  const start = j * 32;
  const vlen = Math.min(32, m - start) + start;
  for (let k = start; k < vlen; k++) {
    peq[b.charCodeAt(k)] |= 1 << k;
  }
  let score = m;
  for (let i = 0; i < n; i++) {
    const eq = peq[a.charCodeAt(i)];
    const pb = phc[i / 32 | 0] >>> i & 1;
    const mb = mhc[i / 32 | 0] >>> i & 1;
    const xv = eq | mv;
    const xh = ((eq | mb) & pv) + pv ^ pv | eq | mb;
    let ph = mv | ~(xh | pv);
    let mh = pv & xh;
    score += ph >>> m - 1 & 1;
    score -= mh >>> m - 1 & 1;
    if (ph >>> 31 ^ pb) {
      phc[i / 32 | 0] ^= 1 << i;
    }
    if (mh >>> 31 ^ mb) {
      mhc[i / 32 | 0] ^= 1 << i;
    }
    ph = ph << 1 | pb;
    mh = mh << 1 | mb;
    pv = mh | ~(xv | ph);
    mv = ph & xv;
  }
  for (let k = start; k < vlen; k++) {
    peq[b.charCodeAt(k)] = 0;
  }
  return score;
};
var distance = (a, b) => {
  if (a.length < b.length) {
    const tmp = b;
    b = a;
    a = tmp;
  }
  if (b.length === 0) {
    return a.length;
  }
  if (a.length <= 32) {
    return myers_32(a, b);
  }
  return myers_x(a, b);
};

// ../../packages/core/src/near-matches.ts
function nearMatches(wanted, known2) {
  const target = wanted.toLowerCase();
  const limit = Math.ceil(target.length / 3);
  const scored = [...known2].map((name) => {
    const candidate = name.toLowerCase();
    const shorter = Math.min(target.length, candidate.length);
    const contains = shorter > 2 && (candidate.includes(target) || target.includes(candidate));
    return { name, score: contains ? 0 : distance(target, candidate) };
  });
  return scored.filter(({ score }) => score <= limit).sort((a, b) => a.score - b.score || byText(a.name, b.name)).slice(0, 3).map(({ name }) => name);
}
function didYouMean(wanted, known2, otherwise) {
  const near = nearMatches(wanted, known2);
  return near.length > 0 ? `Did you mean ${near.map((name) => `"${printable(name)}"`).join(" or ")}?` : otherwise;
}

// ../../packages/core/src/portable-name.ts
var maxNameLength = 128;
var generated = /^[A-Za-z0-9_.@+-]+$/;
var typed = /^[A-Za-z0-9_.@+%:/-]+$/;
function nameProblem(name, alphabet = "typed") {
  const pattern2 = alphabet === "generated" ? generated : typed;
  if (name === "") return "must not be empty";
  if (name.length > maxNameLength) return `must be at most ${maxNameLength} characters long`;
  if (!pattern2.test(name))
    return `may only contain letters, digits and ${alphabet === "generated" ? "_ . @ + -" : "_ . @ + - % : /"} (what every AWS SDK reads)`;
  if (name.startsWith("-")) return 'must not start with "-"';
  if (name.length === "default".length && name.toLowerCase() === "default")
    return 'must not be "default" (SDKs disagree about that profile)';
  if (name === "__proto__") return 'must not be "__proto__" (the JavaScript SDK then reads an empty file)';
  return void 0;
}
function parseName(field, name) {
  const problem = nameProblem(name);
  if (problem !== void 0)
    throw invalidInput(field, `The name of ${field === "sso-session" ? "an" : "a"} ${field} ${problem}.`);
  return name;
}

// ../../packages/core/src/start-url.ts
var urlCharacters = /^[\w.~:/?#[\]@!$&'()*+,;=%-]*$/;
var plainUrl = /^https:\/\/(?:[a-z0-9]+(?:-[a-z0-9]+)*\.)+[a-z]{2,}(?:\/[\w.~/#-]*)?$/;
var loopback = /* @__PURE__ */ new Set(["localhost", "127.0.0.1", "[::1]"]);
var isLoopbackHost = (hostname2) => loopback.has(hostname2);
var isPlainUrl = (text2) => plainUrl.test(text2);
function urlProblem(text2) {
  if (isPlainUrl(text2)) return void 0;
  if (!urlCharacters.test(text2))
    return "must not contain blanks, control characters or anything else that URLs do not have";
  const url = URL.canParse(text2) ? new URL(text2) : void 0;
  if (url === void 0 || !/^[a-z]+:\/\/[^/]/i.test(text2)) return "is not a URL (it starts with https://)";
  if (url.username !== "" || url.password !== "") return "must not contain a user name or password";
  if (url.protocol === "https:") return void 0;
  if (url.protocol !== "http:") return "must start with https://";
  return isLoopbackHost(url.hostname) ? void 0 : "must use https (plain http only to this machine, for tests)";
}
function parseStartUrl(text2) {
  const problem = text2 === "" ? "must not be empty" : urlProblem(text2);
  if (problem !== void 0)
    throw invalidInput("start-url", `The start URL ${problem}.`, "It looks like https://my-org.awsapps.com/start/");
  return text2;
}

// ../../packages/core/src/sso-session.ts
var defaultScopes = "sso:account:access";
function parseScopes(text2) {
  if (!areScopes(text2))
    throw invalidInput(
      "registration-scopes",
      "Scope values must be separated by commas.",
      `The usual value is ${defaultScopes}`
    );
  return splitScopes(text2);
}
var areScopes = (text2) => text2 === defaultScopes || splitScopes(text2).every((scope) => /^[\w:./-]+$/.test(scope));
var splitScopes = (text2) => text2.split(",").map((scope) => scope.trim()).filter((scope) => scope !== "");
function readSsoSession(input) {
  return {
    name: input.name,
    startUrl: parseStartUrl(input.startUrl),
    region: parseRegion("sso-region", input.region),
    ...input.registrationScopes === void 0 ? {} : { registrationScopes: parseScopes(input.registrationScopes) }
  };
}

// ../../packages/core/src/collision-policy.ts
var collisionPolicies = ["error", "suffix-account-id", "skip"];
function parseCollisionPolicy(value) {
  const policy = collisionPolicies.find((known2) => known2 === value);
  if (policy !== void 0) return policy;
  throw invalidInput(
    "collisions",
    `"${printable(value.slice(0, 40))}" is no way to deal with collisions of names.`,
    didYouMean(value, collisionPolicies, `There are ${listed(collisionPolicies)}.`)
  );
}

// ../../packages/core/src/settings.ts
var outputFormats = ["json", "yaml", "yaml-stream", "text", "table", "off"];
function parseOutput(value) {
  if (!outputFormats.includes(value))
    throw invalidInput(
      "output",
      `"${printable(shownValue("output", value).slice(0, 40))}" is not an output format.`,
      `The AWS CLI knows ${outputFormats.join(", ")}.`
    );
  return value;
}
var checkOneLine = (field) => (value) => {
  if (value.trim() === "" || !isPrintable(value))
    throw invalidInput(field, `The setting "${field}" must be one line of text.`);
};
var settingDefinitions = [
  { key: "naming", description: "Naming strategy for generated profiles", check: checkOneLine("naming") },
  {
    key: "naming.OPTION",
    description: "An option of the naming strategy, such as naming.prefix",
    check: checkOneLine("naming")
  },
  {
    key: "collisions",
    description: "What to do about names that several roles would share: error, suffix-account-id or skip",
    check: (value) => void parseCollisionPolicy(value)
  },
  {
    key: "alias.ACCOUNT_ID",
    description: "A name of your own for an account, for naming strategies",
    check: checkOneLine("alias")
  },
  {
    key: "tag.ACCOUNT_ID.KEY",
    description: "A note of your own on an account, for naming strategies",
    check: checkOneLine("tag")
  },
  {
    key: "region",
    description: "Region of new profiles, instead of the session's own",
    check: (value) => void parseRegion("region", value)
  },
  { key: "output", description: "Output format of new profiles", check: (value) => void parseOutput(value) },
  { key: "storage", description: "Where tokens are kept", check: checkOneLine("storage") },
  {
    key: "program",
    description: "Program that profiles call for credentials of sessions that are not in files, instead of awso in the PATH",
    check: (value) => void parseProgram(value)
  },
  {
    key: "browser",
    description: "Command that opens the sign-in page, instead of the default browser",
    check: checkOneLine("browser")
  }
];

// ../../packages/core/src/config-repository.ts
var ConfigRepository = /* @__PURE__ */ Symbol.for("@aws-sso/core/ConfigRepository");

// ../../packages/core/src/naming-options.ts
var NamingOptionsProblem = class extends Error {
  constructor(message, hint) {
    super(message);
    this.hint = hint;
  }
  hint;
};
function readNamingOptions(schema, options) {
  for (const option of Object.keys(options)) checkKnown(schema, option);
  const values = Object.entries(schema).map(([name, option]) => [name, valueOf(name, option, options)]);
  return Object.fromEntries(values);
}
function checkKnown(schema, option) {
  const dot = option.indexOf(".");
  const name = dot === -1 ? option : option.slice(0, dot);
  const known2 = Object.hasOwn(schema, name) ? schema[name] : void 0;
  if (known2 !== void 0 && known2.type === "table" === dot > 0 && dot !== option.length - 1) return;
  const names = Object.entries(schema).map(([other, definition]) => shownName(other, definition));
  const otherwise = names.length === 0 ? "It takes no options." : `It takes ${listed(names)}.`;
  throw new NamingOptionsProblem(`has no option "${printable(option)}"`, didYouMean(option, names, otherwise));
}
var shownName = (name, option) => option.type === "table" ? `${name}.${option.keys}` : name;
function valueOf(name, option, options) {
  if (option.type === "table") {
    const entries = Object.entries(options).filter(([key]) => key.startsWith(`${name}.`));
    return new Map(entries.map(([key, value]) => [key.slice(name.length + 1), value]));
  }
  const given = Object.hasOwn(options, name) ? options[name] : void 0;
  if (option.type === "list")
    return (given ?? "").split(",").map((word) => word.trim()).filter((word) => word !== "");
  if (option.type === "text") {
    if (option.required === true && (given ?? "").trim() === "")
      throw new NamingOptionsProblem(`needs the option "${name}"`, `It is the ${option.description}.`);
    return given ?? option.default ?? "";
  }
  if (given !== void 0 && !option.choices.includes(given))
    throw new NamingOptionsProblem(
      `takes no "${name}" of "${printable(given)}"`,
      didYouMean(given, option.choices, `It takes ${listed(option.choices, "or")}.`)
    );
  return given ?? option.choices[0];
}
function schemaProblem(schema) {
  if (!isRecord(schema)) return "has no options";
  for (const [name, option] of Object.entries(schema)) {
    if (!/^[a-z][a-z0-9-]*$/.test(name))
      return `has an option "${printable(name)}", which is not of lower-case letters, digits and dashes`;
    const problem = optionProblem(option);
    if (problem !== void 0) return `has an option "${name}" ${problem}`;
  }
  return void 0;
}
function optionProblem(option) {
  if (!isRecord(option) || typeof option["description"] !== "string") return "without a description";
  switch (option["type"]) {
    case "text":
      return ["string", "undefined"].includes(typeof option["default"]) ? void 0 : "with a default that is no text";
    case "list":
      return void 0;
    case "choice":
      return isTexts(option["choices"]) ? void 0 : "without choices";
    case "table":
      return typeof option["keys"] === "string" ? void 0 : "that does not say what its keys are";
    default:
      return "whose type is none of text, list, choice and table";
  }
}
var isRecord = (value) => typeof value === "object" && value !== null;
var isTexts = (value) => Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === "string");

// ../../packages/core/src/naming-strategy.ts
var defineNamingStrategy = (definition) => definition;

// ../../packages/core/src/plugin.ts
var pluginApiVersion = 1;
var definePlugin = (plugin) => plugin;
var isRecord2 = (value) => typeof value === "object" && value !== null;
function contributionProblem(kind, value) {
  if (value === void 0) return void 0;
  if (!Array.isArray(value)) return `"${kind}" must be a list`;
  const names = /* @__PURE__ */ new Set();
  for (const item of value) {
    if (!isRecord2(item)) return `"${kind}" must hold objects`;
    if (typeof item["name"] !== "string" || !/^[a-z][a-z0-9-]*$/.test(item["name"]))
      return `every entry of "${kind}" needs a name of lower-case letters, digits and dashes`;
    if (names.has(item["name"])) return `"${kind}" has "${item["name"]}" twice`;
    names.add(item["name"]);
    if (typeof item["create"] !== "function") return `"${item["name"]}" of "${kind}" has no create function`;
    if (typeof item["description"] !== "string") return `"${item["name"]}" of "${kind}" has no description`;
    const problem = kind === "namingStrategies" ? schemaProblem(item["options"]) : void 0;
    if (problem !== void 0) return `"${item["name"]}" of "${kind}" ${problem}`;
  }
  return void 0;
}
var shownVersion = (version) => typeof version === "number" || typeof version === "string" ? JSON.stringify(version) : "of no known version";
function pluginProblem(candidate) {
  if (!isRecord2(candidate)) return "its default export is not an object made with definePlugin";
  if (candidate["apiVersion"] !== pluginApiVersion)
    return `it speaks plugin API ${shownVersion(candidate["apiVersion"])}, this version of aws-sso speaks ${pluginApiVersion}`;
  if (typeof candidate["name"] !== "string" || candidate["name"] === "") return "it has no name";
  return contributionProblem("namingStrategies", candidate["namingStrategies"]) ?? contributionProblem("storages", candidate["storages"]);
}
function checkPlugin(packageName, candidate) {
  const reason = pluginProblem(candidate);
  if (reason !== void 0)
    throw new AwsSsoError("PluginRejected", `The plugin ${packageName} was refused: ${reason}.`, {
      hint: "Update the plugin, or do without it.",
      details: { package: packageName, reason }
    });
  return candidate;
}
var contributedTwice = (what, first, second, hint = "Use only one of them.") => new AwsSsoError("PluginRejected", `${first} and ${second} both bring ${what}.`, {
  hint,
  details: { package: second, reason: `${first} brings ${what} already` }
});

// ../../packages/core/src/clean-level.ts
function cleanLevel(text2, separator, cleaning = "tidy") {
  if (cleaning === "least" && isPortableLevel(text2, separator)) return text2;
  if (usualSeparators.has(separator) && !/[^A-Za-z0-9_@+-]|--|^-|-$/.test(text2)) return text2;
  const ascii = /^[\x20-\x7e]*$/.test(text2) ? text2 : text2.normalize("NFKD").replace(new RegExp("\\p{M}+", "gu"), "");
  const portable = ascii.replace(/[^A-Za-z0-9_.@+-]+/g, "-");
  const apart = withoutLetters(portable, lettersApart(separator));
  return trimmed(apart.replace(/-{2,}/g, "-"));
}
var isPortableLevel = (text2, separator) => /^[A-Za-z0-9_.@+][A-Za-z0-9_.@+-]*$/.test(text2) && /[A-Za-z0-9]/.test(text2) && withoutLetters(text2, lettersApart(separator)) === text2;
var usualSeparators = /* @__PURE__ */ new Set([".", "-", "_", "/", ":"]);
var lettersApart = (separator) => separator === "_" ? "" : separator.replaceAll("-", "");
var withoutLetters = (text2, letters) => Array.from(letters).reduce((rest, letter) => rest.replaceAll(letter, "-"), text2);
function trimmed(text2) {
  let [from, to] = [0, text2.length];
  while (from < to && isEdge(text2[from])) from++;
  while (to > from && isEdge(text2[to - 1])) to--;
  return text2.slice(from, to);
}
var isEdge = (character) => character === "-" || character === ".";

// ../../packages/core/src/name-profile.ts
function nameProfile({ id, strategy }, input) {
  const separator = strategy.separator ?? ".";
  if (!isSeparator(separator)) throw strategyRejected(id, "its separator is not made of _ . @ + - % : /");
  let joined = "";
  for (const segment of segmentsOf(id, strategy, input)) {
    const level = cleanLevel(segment, separator, strategy.cleaning);
    if (level !== "") joined = joined === "" ? level : joined + separator + level;
  }
  const name = strategy.letterCase === "keep" ? joined : joined.toLowerCase();
  const problem = nameProblem(name, isPortableSeparator(separator) ? "generated" : "typed");
  return problem === void 0 ? { name } : { name, problem };
}
var isPortableSeparator = (separator = ".") => /^[_.@+-]*$/.test(separator);
var portabilityWarning = ({ id, strategy }) => isPortableSeparator(strategy.separator) ? void 0 : `Names of the naming strategy "${id}" contain "${strategy.separator ?? ""}". The AWS SDKs read them; other tools may not take such names.`;
var isSeparator = (value) => typeof value === "string" && /^[_.@+%:/-]*$/.test(value);
var isStrategy = (value) => typeof value === "object" && value !== null && "segments" in value && typeof value.segments === "function";
function segmentsOf(id, strategy, input) {
  let segments;
  try {
    segments = strategy.segments(input);
  } catch (cause) {
    if (isAwsSsoError(cause, "PluginRejected")) throw cause;
    throw strategyRejected(id, `it failed on the role ${input.roleName} of account ${input.account.id}`, cause);
  }
  if (!Array.isArray(segments) || !segments.every((segment) => typeof segment === "string"))
    throw strategyRejected(id, "it did not return a list of texts");
  return segments;
}
var strategyRejected = (id, reason, cause) => new AwsSsoError("PluginRejected", `The naming strategy "${id}" cannot be used: ${reason}.`, {
  hint: "Choose another one: aws-sso settings:set naming hierarchy",
  details: { package: id, reason },
  cause
});

// ../../packages/core/src/naming-registry.ts
var defaultNaming = "hierarchy";
var NamingRegistry = class {
  #known = /* @__PURE__ */ new Map();
  #installed;
  /**
   * @param installed loads the plugins of third parties, which is not done before somebody asks for a strategy that is not
   * built in: a broken one stands in nobody else's way
   * @throws AwsSsoError PluginRejected when two plugins bring strategies of one name
   */
  constructor(builtIn, installed) {
    this.#add(builtIn);
    this.#installed = installed;
  }
  /** @throws AwsSsoError PluginRejected when a plugin is broken, or brings a name that is there already */
  get all() {
    this.#load();
    return [...this.#known.values()];
  }
  /**
   * @throws AwsSsoError InvalidInput for a name that nobody has; PluginRejected as for all
   */
  get(name) {
    if (!this.#known.has(name)) this.#load();
    const found = this.#known.get(name);
    if (found !== void 0) return found;
    const names = [...this.#known.keys()];
    throw invalidInput(
      "naming",
      `There is no naming strategy "${printable(name)}".`,
      didYouMean(name, names, `There are: ${listed(names)}.`)
    );
  }
  /**
   * Makes a strategy with its options.
   *
   * @throws AwsSsoError InvalidInput for an unknown strategy or option, or a value that the strategy refuses;
   * PluginRejected when what it makes is no strategy
   */
  async create(name = defaultNaming, options = {}) {
    return { id: name, strategy: await this.#make(name, options, []) };
  }
  #load() {
    this.#add(this.#installed?.() ?? []);
    this.#installed = void 0;
  }
  #add(plugins) {
    for (const { name: origin, namingStrategies = [] } of plugins)
      for (const definition of namingStrategies) {
        const other = this.#known.get(definition.name);
        if (other !== void 0) throw contributedTwice(`a naming strategy "${definition.name}"`, other.origin, origin);
        this.#known.set(definition.name, { definition, origin });
      }
  }
  async #make(name, options, within) {
    const { definition } = this.get(name);
    if (within.includes(name))
      throw invalidInput(
        "naming",
        `The naming strategy "${name}" falls back on itself.`,
        "Let it fall back on another one: see aws-sso naming:list"
      );
    const resolve = (other, otherOptions = {}) => this.#make(other, otherOptions, [...within, name]);
    let strategy;
    try {
      strategy = await definition.create(readNamingOptions(definition.options, options), resolve);
    } catch (error2) {
      throw isAwsSsoError(error2) ? error2 : refusal(name, error2);
    }
    if (!isStrategy(strategy)) throw strategyRejected(name, "it made something that is no naming strategy");
    return strategy;
  }
};
function refusal(name, error2) {
  if (error2 instanceof NamingOptionsProblem)
    return invalidInput("naming", `The naming strategy "${name}" ${error2.message}.`, error2.hint);
  const reason = printable(error2 instanceof Error ? error2.message : String(error2)).replace(/\.$/, "");
  return new AwsSsoError("InvalidInput", `The naming strategy "${name}" refuses its options: ${reason}.`, {
    hint: `See what it takes: aws-sso naming:list ${name}`,
    details: { field: "naming" },
    cause: error2
  });
}

// ../../packages/core/src/identity-values.ts
var identityValues = (identity, program2) => program2 === void 0 ? {
  sso_session: identity.sessionName,
  sso_account_id: identity.accountId,
  sso_role_name: identity.roleName
} : { credential_process: credentialProcess(program2, identity) };

// ../../packages/core/src/named-roles.ts
function namedRoles(from) {
  const { session, listing, naming, notes } = from;
  const accountsInSession = listing.accounts.length + listing.failed.length;
  const named = [];
  for (const { account, roles } of listing.accounts) {
    const known2 = notes?.get(account.id) ?? nothing;
    for (const roleName2 of roles) {
      const { name, problem } = nameProfile(naming, { session, account, roleName: roleName2, accountsInSession, ...known2 });
      named.push({
        sessionName: session.name,
        accountId: account.id,
        roleName: roleName2,
        accountName: account.name,
        name,
        problem,
        from
      });
    }
  }
  return named;
}
var nothing = {};
var wantedValues = (role) => Object.assign(identityValues(role, role.from.program), role.from.values);
var refusals = ({ session, listing }) => listing.refused.map(({ accountId, roleName: roleName2 }) => ({
  reason: "refused",
  name: "",
  identities: [],
  message: roleName2 === void 0 ? `The portal of ${session.name} lists an account with the id "${excerpt(accountId)}", which is not 12 digits; it is left out.` : `The portal of ${session.name} lists a role "${excerpt(roleName2)}" in account ${excerpt(accountId)}, which is no legal role name; it is left out.`
}));
var identityOf = ({ sessionName: sessionName2, accountId, roleName: roleName2 }) => ({
  sessionName: sessionName2,
  accountId,
  roleName: roleName2
});
var described = (role) => `${role.roleName} in ${role.accountId} (${excerpt(role.accountName)})`;
var excerpt = (text2) => printable(text2.length > 60 ? `${text2.slice(0, 60)}…` : text2);

// ../../packages/core/src/config-views.ts
function ssoSessionNamed(config, name) {
  const section = config.ssoSessions.get(name);
  if (section === void 0) throw sessionNotFound(config, name);
  return ssoSessionFrom(config, section);
}
function ssoSessionFrom(config, { name, line: line2, values }) {
  const required = (key) => {
    const value = values.get(key);
    if (value === void 0 || value === "")
      throw invalidInput(
        key,
        `The sso-session "${printable(name)}" has no ${key} (${config.path}:${line2}).`,
        reconfigure(name)
      );
    return value;
  };
  const input = {
    name,
    startUrl: required("sso_start_url"),
    region: required("sso_region"),
    registrationScopes: values.get("sso_registration_scopes")
  };
  try {
    return readSsoSession(input);
  } catch (error2) {
    if (!(error2 instanceof AwsSsoError)) throw error2;
    throw new AwsSsoError(
      "InvalidInput",
      `The sso-session "${printable(name)}" cannot be used (${config.path}:${line2}): ${error2.message}`,
      {
        hint: reconfigure(name),
        details: { ...error2.details, sessionName: name, path: config.path, line: line2 },
        cause: error2
      }
    );
  }
}
var reconfigure = (name) => `Set it again: aws-sso session:add ${shellWord(printable(name))} --replace`;
function sessionNotFound(config, name) {
  const known2 = [...config.ssoSessions.keys()];
  const otherwise = known2.length === 0 ? `There are none in ${config.path} yet. Add one: aws-sso session:add ${shellWord(printable(name))}` : "See what there is: aws-sso session:list";
  return new AwsSsoError("SsoSessionNotFound", `There is no sso-session "${printable(name)}".`, {
    hint: didYouMean(name, known2, otherwise),
    details: { sessionName: name, path: config.path, candidates: known2 }
  });
}
function profileIdentity({ values }) {
  const sessionName2 = values.get("sso_session");
  const accountId = values.get("sso_account_id");
  const roleName2 = values.get("sso_role_name");
  return sessionName2 === void 0 || accountId === void 0 || roleName2 === void 0 ? readCredentialProcess(values.get("credential_process") ?? "") : { sessionName: sessionName2, accountId, roleName: roleName2 };
}
function holdsIdentity(config, name, identity) {
  const section = config.profiles.get(name);
  const found = section === void 0 ? void 0 : profileIdentity(section);
  return found !== void 0 && sameIdentity(found, identity);
}
var aliveProfiles = (config, managed) => managed.profiles.filter((profile) => holdsIdentity(config, profile.name, profile));

// ../../packages/core/src/may-be-secret.ts
var doubtfulNames = /pwd|passcode|token|credentials?$|(?:^|[_-])(?:pass|pw|pin|otp|auth|key|jwt|cookie)$|key[_-]?id|bearer|authorization/i;
var secretWords = /secret|passw|passphrase|passcode|\bpwd\b|token|bearer|cookie|\b(?:pass|pw|pin|otp)\b|(?:access|api|private|session|signing|master)[\s_-]*key|key[\s_-]*id/i;
var secretShapes = /\b(?:AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{8,}|\beyJ[\w-]{8,}|\b(?:gh[pousr]_|github_pat_|glpat-|xox[a-z]-)\w|-----BEGIN|\b[0-9a-f]{32,}\b/i;
function mayBeSecret(key, value) {
  if (isKnownSetting(key)) return hasUserInfo(value) || value === hiddenValue;
  return isSecretKey(key) || doubtfulNames.test(key) || textMayBeSecret(value);
}
var textMayBeSecret = (text2) => secretWords.test(text2) || secretShapes.test(text2) || hasUserInfo(text2) || text2.endsWith(hiddenValue) || text2.split(/[\s"'`,;=()<>{}[\]|]+/).some(looksRandom) || text2.split(/[^\w+/-]+/).some(looksLikeSecretKey);
var looksRandom = (word) => /^[\w+/-]{20,}$/.test(word) && isMixed(word) && !/^~?\//.test(word);
var looksLikeSecretKey = (word) => word.length === 40 && isMixed(word);
var isMixed = (word) => [/[a-z]/, /[A-Z]/, /\d/].every((some) => some.test(word));

// ../../packages/core/src/credential-sources.ts
var ofSsoSession = ["sso_session", "sso_account_id", "sso_role_name"];
var beforeSessions = ["sso_start_url", "sso_region"];
var credentialSources = [
  { name: "IAM Identity Center", keys: [...ofSsoSession, ...beforeSessions] },
  { name: "a role", keys: ["role_arn", "source_profile", "credential_source", "web_identity_token_file"] },
  { name: "a program", keys: ["credential_process"] },
  { name: "access keys", keys: ["aws_access_key_id", "aws_secret_access_key", "aws_session_token"] },
  { name: "a console sign-in", keys: ["login_session"] }
];
var sourceKeys = new Set(credentialSources.flatMap(({ keys }) => keys));
var isOtherSourceKey = (key) => sourceKeys.has(key) && !key.startsWith("sso_");
function credentialSourceProblem(values, session) {
  const used = credentialSources.filter(({ keys }) => keys.some((key) => values.has(key))).map(({ name }) => name);
  if (used.length > 1)
    return `The profile gets credentials from ${listed(used)}; AWS tools disagree on which one counts.`;
  const [account, role] = [values.has("sso_account_id"), values.has("sso_role_name")];
  if (account !== role)
    return `The profile has ${account ? "sso_account_id but no sso_role_name" : "sso_role_name but no sso_account_id"}.`;
  if (account && !values.has("sso_session") && !values.has("sso_start_url"))
    return "The profile has an account role but no sso_session.";
  if (session === void 0 || !values.has("sso_session")) return void 0;
  const other = beforeSessions.find((key) => values.has(key) && values.get(key) !== session.get(key));
  return other && `The profile has another ${other} than its sso-session; AWS tools disagree on which one counts.`;
}

// ../../packages/core/src/by-identity.ts
var ByIdentity = class _ByIdentity {
  #sessions = /* @__PURE__ */ new Map();
  /** @example ByIdentity.of(managed.profiles, (profile) => profile) */
  static of(items, valueOf4) {
    const map2 = new _ByIdentity();
    for (const item of items) map2.set(item, valueOf4(item));
    return map2;
  }
  get({ sessionName: sessionName2, accountId, roleName: roleName2 }) {
    return this.#sessions.get(sessionName2)?.get(accountId)?.get(roleName2);
  }
  has(identity) {
    return this.get(identity) !== void 0;
  }
  set({ sessionName: sessionName2, accountId, roleName: roleName2 }, value) {
    const accounts = this.#sessions.get(sessionName2) ?? /* @__PURE__ */ new Map();
    this.#sessions.set(sessionName2, accounts);
    const roles = accounts.get(accountId) ?? /* @__PURE__ */ new Map();
    accounts.set(accountId, roles.set(roleName2, value));
  }
};

// ../../packages/core/src/merge-values.ts
function mergeValues(wanted, wrote, current) {
  const values = {};
  const base = {};
  for (const [key, value] of Object.entries(wanted)) {
    const [now, before] = [current.get(key), wrote[key]];
    if (now === value) base[key] = value;
    else if (now === before) {
      values[key] = value;
      base[key] = value;
    } else if (before !== void 0) base[key] = before;
  }
  for (const [key, before] of Object.entries(wrote))
    if (!Object.hasOwn(wanted, key) && current.get(key) === before) values[key] = null;
  return { values, wrote: base };
}

// ../../packages/core/src/name-table.ts
var folded = (name) => name.toLowerCase();
var NameTable = class {
  /** By folded name; several when the files have names that differ only in letter case. */
  #holders = /* @__PURE__ */ new Map();
  constructor(config, removed) {
    const gone = new Set(removed.map(({ name }) => name));
    for (const name of config.credentialsProfiles) this.#add({ in: "credentials", name });
    for (const { name } of config.profiles.values()) if (!gone.has(name)) this.#add({ in: "config", name });
  }
  holder(name) {
    return this.#holders.get(folded(name))?.[0];
  }
  #holdersOf(name) {
    return this.#holders.get(folded(name)) ?? [];
  }
  #add(holder) {
    this.#holders.set(folded(holder.name), [...this.#holdersOf(holder.name), holder]);
  }
  #release(name) {
    const others2 = this.#holdersOf(name).filter((holder) => holder.in !== "config" || holder.name !== name);
    this.#holders.set(folded(name), others2);
  }
  /**
   * Tells renames that can happen together (swaps and chains included) from those whose new name stays taken, and
   * carries the former out.
   */
  settleRenames(moves) {
    const leaving = new Map(moves.map((move) => [move.from, move]));
    const intoNameOf = new Map(moves.map((move) => [folded(move.name), move]));
    const isBlocked = (move) => this.#holdersOf(move.name).some((holder) => holder.in !== "config" || !leaving.has(holder.name));
    const taken2 = /* @__PURE__ */ new Set();
    const toCheck = [...moves];
    for (let move = toCheck.pop(); move !== void 0; move = toCheck.pop()) {
      if (taken2.has(move) || !isBlocked(move)) continue;
      taken2.add(move);
      leaving.delete(move.from);
      const follower = intoNameOf.get(folded(move.from));
      if (follower !== void 0) toCheck.push(follower);
    }
    const free = moves.filter((move) => !taken2.has(move));
    for (const { from } of free) this.#release(from);
    for (const { name } of free) this.#add({ in: "config", name });
    return { free, taken: [...taken2] };
  }
};

// ../../packages/core/src/naming-fixes.ts
var forSession = (name) => `--sso-session ${shellWord(printable(name))}`;
var ownNameFix = ({ accountId, sessionName: sessionName2 }) => `Give the account a name of your own: aws-sso settings:set alias.${accountId} NAME ${forSession(sessionName2)}`;
var takenNameFix = (role, holder) => `${ownNameFix(role)}, or take the other profile away first: aws-sso profile:remove ${shellWord(printable(holder))}`;
function sharedNameFix(group) {
  const [first, ...others2] = group;
  if (first === void 0) return "";
  const elsewhere = others2.find(({ sessionName: sessionName2 }) => sessionName2 !== first.sessionName);
  if (elsewhere !== void 0 && elsewhere.from.naming.id === "hierarchy") {
    const name = elsewhere.sessionName;
    return `Put a level before the names of one sso-session: aws-sso settings:set naming.prefix ${shellWord(printable(name))} ${forSession(name)}`;
  }
  if (new Set(group.map(({ accountId }) => accountId)).size === group.length)
    return `Tell them apart by their account ids: aws-sso settings:set collisions suffix-account-id ${forSession(first.sessionName)}`;
  if (elsewhere !== void 0)
    return `Begin names with the sso-session: aws-sso settings:set naming flat ${forSession(elsewhere.sessionName)}`;
  return ownRoleFix(first, group);
}
function ownRoleFix({ accountId, roleName: roleName2, sessionName: sessionName2, from }, group) {
  const set = (key) => `aws-sso settings:set naming.${key} NAME ${forSession(sessionName2)}`;
  const differ = new Set(group.map((role) => role.roleName.toLowerCase())).size === group.length;
  if (from.naming.id === "hierarchy" && differ && !roleName2.includes("="))
    return `Call one of the roles something else: ${set(`map.${roleName2}`)}`;
  if (from.naming.id === "map") return `Name one of them yourself: ${set(`names.${accountId}.${roleName2}`)}`;
  return `Choose options, or another strategy, that tell the roles apart: aws-sso naming:preview ${forSession(sessionName2)}`;
}

// ../../packages/core/src/settle-names.ts
function settleNames(roles, nameNow = () => void 0) {
  const writable = roles.filter(isWritable);
  const crowd = sharing(writable);
  const crowded = new Set(crowd.flat());
  const needsId = (role) => role.from.collisions === "suffix-account-id" && isWritable(role) && (crowded.has(role) || role.from.listing.failed.length > 0 && nameNow(role) === withId(role));
  const isTold = roles.some(needsId);
  const told = isTold ? roles.map((role) => needsId(role) ? renamed(role, withId(role)) : role) : roles;
  const named = isTold ? told.filter(isWritable) : writable;
  const groups = (isTold ? sharing(named) : crowd).map(inOrder);
  const nameless = new Set(groups.flat());
  const isSkipped = (group) => group.every(({ from }) => from.collisions === "skip");
  return {
    named: nameless.size === 0 ? named : named.filter((role) => !nameless.has(role)),
    conflicts: [
      ...told.filter((role) => !isWritable(role)).map(illegalName),
      ...groups.filter((group) => !isSkipped(group)).map(sharedName)
    ],
    skipped: groups.filter(isSkipped).map(sharedName)
  };
}
var isWritable = ({ problem }) => problem === void 0;
function sharing(roles) {
  const seen = /* @__PURE__ */ new Set();
  const groups = /* @__PURE__ */ new Map();
  for (const { name } of roles) {
    const folded4 = name.toLowerCase();
    const before = seen.size;
    if (seen.add(folded4).size === before) groups.set(folded4, []);
  }
  if (groups.size > 0) for (const role of roles) groups.get(role.name.toLowerCase())?.push(role);
  return [...groups.values()];
}
var withId = ({ name, accountId }) => `${name}-${accountId}`;
function renamed(role, name) {
  const problem = nameProblem(name, isPortableSeparator(role.from.naming.strategy.separator) ? "generated" : "typed");
  return { ...role, name, problem };
}
var inOrder = (group) => group.map((role) => ({ role, key: identityKey(role) })).sort((a, b) => byText(a.key, b.key)).map(({ role }) => role);
var illegalName = (role) => ({
  reason: "illegal-name",
  name: role.name,
  identities: [identityOf(role)],
  message: `${described(role)} would be named "${excerpt(role.name)}", but a profile name ${role.problem ?? ""}.`,
  fix: ownNameFix(role)
});
var namedInMessage = 5;
function sharedName(group) {
  const name = group[0]?.name ?? "";
  const more = group.length - namedInMessage;
  const words3 = (more > 1 ? group.slice(0, namedInMessage) : group).map(described);
  return {
    reason: "same-name",
    name,
    identities: group.map(identityOf),
    message: `${listed(more > 1 ? [...words3, `${more} others`] : words3)} would all be named "${name}".`,
    fix: sharedNameFix(group)
  };
}

// ../../packages/core/src/plan-profiles.ts
function planProfiles(config, managed, sessions, shown) {
  const excluded = ByIdentity.of(managed.excluded, () => true);
  const roles = [];
  for (const session of sessions) for (const role of namedRoles(session)) if (!excluded.has(role)) roles.push(role);
  const alive = aliveProfiles(config, managed);
  const ours = ByIdentity.of(alive, (profile) => profile);
  const { named, skipped, ...settled } = settleNames(roles, (role) => ours.get(role)?.name);
  const conflicts = [...sessions.flatMap(refusals), ...settled.conflicts];
  const namesOf = namesByIdentity(config);
  const agreed = agreedChanges(shown);
  const remove = revoked(alive, roles, sessions).filter(agreed.removal);
  const names = new NameTable(config, remove);
  const create2 = [];
  const update2 = [];
  const moving = [];
  const keep = [];
  const absent = [];
  for (const role of named) {
    const mine = ours.get(role);
    if (mine?.name !== role.name && holdsIdentity(config, role.name, role)) {
      keep.push(plannedProfile(role, namesOf.get(role), void 0));
      continue;
    }
    const wanted = wantedValues(role);
    if (mine === void 0) {
      absent.push(profileToAdd(role, namesOf.get(role), wanted));
      continue;
    }
    const planned = plannedProfile(role, namesOf.get(role), mine.name);
    const merged2 = mergeValues(wanted, mine.wrote, config.profiles.get(mine.name)?.values ?? /* @__PURE__ */ new Map());
    const move = { ...planned, ...merged2, from: mine.name };
    if (mine.name !== role.name && agreed.rename(move)) moving.push(move);
    else if (mine.name !== role.name) keep.push({ ...planned, name: mine.name });
    else if (Object.keys(merged2.values).length > 0) update2.push({ ...planned, ...merged2 });
    else keep.push(planned);
  }
  const { free: rename4, taken: taken2 } = names.settleRenames(moving);
  for (const profile of taken2) conflicts.push(takenName(profile, names));
  for (const profile of absent)
    if (names.holder(profile.name) === void 0) create2.push(profile);
    else conflicts.push(takenName(profile, names));
  return {
    create: byName(create2),
    update: byName(update2),
    rename: byName(rename4),
    remove: byName(remove),
    keep: byName(keep),
    conflicts: conflicts.sort(byNameAndMessage),
    skipped: [...skipped].sort(byNameAndMessage)
  };
}
var byNameAndMessage = (a, b) => byText(a.name, b.name) || byText(a.message, b.message);
var byName = (profiles) => [...profiles].sort((a, b) => byText(a.name, b.name));
function agreedChanges(shown) {
  const removals = new Set(shown?.remove.map(removalKey));
  const renames = new Set(shown?.rename.map(renameKey));
  return {
    removal: (profile) => shown === void 0 || removals.has(removalKey(profile)),
    rename: (profile) => shown === void 0 || renames.has(renameKey(profile))
  };
}
var removalKey = (profile) => JSON.stringify([profile.name, identityKey(profile)]);
var renameKey = (profile) => JSON.stringify([profile.from, profile.name, identityKey(profile)]);
function namesByIdentity(config) {
  const names = new ByIdentity();
  for (const section of config.profiles.values()) {
    const identity = profileIdentity(section);
    if (identity === void 0) continue;
    const sameRole = names.get(identity);
    if (sameRole === void 0) names.set(identity, [section.name]);
    else sameRole.push(section.name);
  }
  return names;
}
function revoked(ours, roles, sessions) {
  const whole = new Set(
    sessions.filter(({ listing }) => listing.failed.length === 0).map(({ session }) => session.name)
  );
  const mayGo = ours.filter((profile) => whole.has(profile.sessionName));
  if (mayGo.length === 0) return [];
  const granted2 = ByIdentity.of(roles, () => true);
  return mayGo.filter((profile) => !granted2.has(profile));
}
var none = [];
var otherNames = (namesInFile = none, ...own2) => namesInFile === none ? none : namesInFile.filter((name) => !own2.includes(name));
var plannedProfile = ({ sessionName: sessionName2, accountId, roleName: roleName2, name, accountName }, namesInFile, ourName) => ({
  sessionName: sessionName2,
  accountId,
  roleName: roleName2,
  name,
  accountName,
  alsoKnownAs: otherNames(namesInFile, name, ourName)
});
var profileToAdd = ({ sessionName: sessionName2, accountId, roleName: roleName2, name, accountName }, namesInFile, wanted) => ({
  sessionName: sessionName2,
  accountId,
  roleName: roleName2,
  name,
  accountName,
  alsoKnownAs: otherNames(namesInFile, name),
  values: wanted,
  wrote: wanted
});
function takenName(profile, names) {
  const holder = names.holder(profile.name);
  const place = holder?.in === "credentials" ? "the credentials file has a profile" : "the config has another profile";
  return {
    reason: "taken",
    name: profile.name,
    identities: [identityOf(profile)],
    message: `${described(profile)} would be named "${profile.name}", but ${place} of that name.`,
    fix: holder?.in === "config" ? takenNameFix(profile, holder.name) : ownNameFix(profile)
  };
}

// src/configure-job.ts
var import_node_util = require("node:util");

// src/check-free.ts
var folded2 = (name) => name.toLowerCase();
function checkFree(config, profiles) {
  const generated2 = profiles.filter(({ namedAfter }) => namedAfter !== void 0);
  if (generated2.length === 0) return;
  const typed2 = profiles.filter(({ namedAfter }) => namedAfter === void 0);
  const inInput = new Set(typed2.map(({ section }) => folded2(section.name)));
  const inCredentials = new Set([...config.credentialsProfiles].map(folded2));
  const inConfig = /* @__PURE__ */ new Map();
  for (const name of config.profiles.keys()) inConfig.set(folded2(name), [...inConfig.get(folded2(name)) ?? [], name]);
  for (const wanted of generated2) {
    const name = folded2(wanted.section.name);
    if (inInput.has(name)) throw taken(wanted, "the input profiles has a profile");
    if (inCredentials.has(name)) throw taken(wanted, "the credentials file has a profile");
    if (inConfig.get(name)?.some((other) => !isSame(config, other, wanted)))
      throw taken(wanted, "the config has another profile");
  }
}
function isSame(config, other, { section, values, namedAfter }) {
  if (other !== section.name || namedAfter === void 0) return false;
  if (holdsIdentity(config, other, namedAfter)) return true;
  const existing = config.profiles.get(other)?.values;
  return Object.entries(values).every(([key, value]) => existing?.get(key) === value);
}
function taken({ section, namedAfter }, holder) {
  const { roleName: roleName2 = "", accountId = "" } = namedAfter ?? {};
  return new AwsSsoError(
    "ProfileConflict",
    `${roleName2} in ${accountId} would be named "${section.name}", but ${holder} of that name.`,
    {
      hint: "Give the account an account_alias, or choose other naming-options.",
      details: { profileName: section.name }
    }
  );
}

// src/input-section.ts
function malformed({ input, line: line2, column }, message, hint) {
  return new AwsSsoError("InvalidInput", `Input ${input}, line ${line2}, column ${column}: ${message}`, {
    ...hint === void 0 ? {} : { hint },
    details: { field: input, line: line2, column }
  });
}
function locating(place, work) {
  try {
    return work();
  } catch (error2) {
    if (isAwsSsoError(error2, "InvalidInput")) throw malformed(place, error2.message, error2.hint);
    throw error2;
  }
}

// src/plan-job.ts
function planJob(config, { ssoSessions, profiles, defaultProfile }) {
  const wanted = [...ssoSessions, ...profiles];
  const sessions = sessionsOfJob(config, ssoSessions);
  checkFree(config, profiles);
  const planned = profiles.map((profile) => {
    const values = merged(config, profile);
    checkProfile(config, profile, values, sessions);
    return { name: profile.section.name, values };
  });
  const profileNames = [...config.profiles.keys(), ...planned.map(({ name }) => name)];
  if (defaultProfile !== void 0 && !profileNames.includes(defaultProfile))
    throw new AwsSsoError("ProfileNotFound", `There is no profile "${defaultProfile}" to be the default profile.`, {
      hint: didYouMean(defaultProfile, profileNames, "Add it to the input profiles."),
      details: { profileName: defaultProfile }
    });
  return {
    changes: wanted.map(({ section, values }) => ({ kind: "put", section, values })),
    touched: wanted.flatMap((section) => touchedBy(config, section)),
    profiles: planned
  };
}
function sessionsOfJob(config, wanted) {
  const sessions = new Map(config.ssoSessions);
  for (const session of wanted) {
    const { name } = session.section;
    sessions.set(name, { name, values: new Map(Object.entries(merged(config, session))), line: session.place.line });
  }
  return sessions;
}
var sectionIn = (config, { type, name }) => (type === "profile" ? config.profiles : config.ssoSessions).get(name);
var merged = (config, { section, values }) => ({
  ...Object.fromEntries(sectionIn(config, section)?.values ?? []),
  ...values
});
function checkProfile(config, { section, place }, values, sessions) {
  const { name } = section;
  if (config.credentialsProfiles.has(name))
    throw new AwsSsoError("ProfileConflict", `The credentials file has a profile "${name}", which would win over it.`, {
      hint: "Choose another name, or take that profile out of the credentials file.",
      details: { profileName: name }
    });
  const { sso_session: session } = values;
  const problem = credentialSourceProblem(new Map(Object.entries(values)), sessions.get(session ?? "")?.values);
  if (problem !== void 0) throw malformed(place, problem);
  if (session !== void 0 && !sessions.has(session)) throw noSession(session, sessions, `the profile "${name}"`);
}
var noSession = (name, sessions, whose) => new AwsSsoError("SsoSessionNotFound", `There is no sso-session "${name}" for ${whose}.`, {
  hint: didYouMean(name, [...sessions.keys()], "Add it to the input sso-sessions."),
  details: { sessionName: name }
});
function touchedBy(config, { section, values }) {
  const existing = sectionIn(config, section)?.values;
  if (existing === void 0) return [{ section, after: values }];
  const changed = Object.entries(values).filter(([key, value]) => existing.get(key) !== value);
  if (changed.length === 0) return [];
  const before = Object.fromEntries(changed.map(([key]) => [key, existing.get(key) ?? null]));
  return [{ section, before, after: Object.fromEntries(changed) }];
}

// src/wanted-section.ts
var sessionKeys = {
  sso_start_url: parseStartUrl,
  sso_region: (value) => parseRegion("sso-region", value),
  sso_registration_scopes: parseScopes
};
var profileKeys = {
  ...sessionKeys,
  sso_session: (value) => parseName("sso-session", value),
  sso_account_id: parseAccountId,
  sso_role_name: parseRoleName,
  region: (value) => parseRegion("region", value),
  output: parseOutput
};
function wantedSsoSession(written2) {
  const wanted = wantedSection("sso-session", written2, (entry) => {
    if (!Object.hasOwn(sessionKeys, entry.key))
      throw malformed(entry, `An sso-session has no key ${printable(entry.key)}.`, known(sessionKeys));
    checkValue(entry, sessionKeys);
  });
  for (const key of ["sso_start_url", "sso_region"])
    if (!Object.hasOwn(wanted.values, key)) throw malformed(written2, `The sso-session has no ${key}.`);
  return wanted;
}
function wantedProfile(written2) {
  return wantedSection("profile", written2, checkProfileEntry);
}
function checkProfileEntry(entry) {
  if (!/^[a-z][a-z0-9_.-]*$/.test(entry.key))
    throw malformed(entry, "A key consists of letters, digits, underscores, dots and hyphens.");
  if (isSecretKey(entry.key))
    throw malformed(
      entry,
      `${entry.key} would put a credential into a file that every later step can read.`,
      "Leave it out; this action writes no secrets."
    );
  checkValue(entry, profileKeys);
}
function checkIsNoCommand(name, place) {
  if (name.includes("::"))
    throw malformed(place, "A name with :: would be a command to the runner wherever a step prints it.");
}
function wantedSection(type, written2, check) {
  const name = locating(written2, () => parseName(type, written2.name));
  checkIsNoCommand(name, written2);
  if (written2.entries.length === 0) throw malformed(written2, `The ${type} has no keys.`);
  written2.entries.forEach(check);
  const values = Object.fromEntries(written2.entries.map(({ key, value }) => [key, value]));
  const { input, line: line2, column } = written2;
  return { section: { type, name }, values, place: { input, line: line2, column } };
}
function checkValue(entry, checks) {
  const { key, value } = entry;
  if (value === "") throw malformed(entry, `${key} has no value.`);
  if (!isPrintable(value) || value.trim() !== value)
    throw malformed(entry, `The value of ${key} must be one line of text.`);
  if (/(?:^|\s)[#;]/.test(value)) throw malformed(entry, `The value of ${key} has a # or ; that is read as a comment.`);
  const check = Object.hasOwn(checks, key) ? checks[key] : void 0;
  if (check !== void 0) locating(entry, () => check(value));
}
var known = (keys) => `There are ${Object.keys(keys).join(", ")}.`;

// src/name-account-roles.ts
function nameAccountRoles(sessions, accountRoles, naming, collisions) {
  const nobodys = { ...sessions, profiles: /* @__PURE__ */ new Map(), credentialsProfiles: /* @__PURE__ */ new Set() };
  const names = [...new Set(accountRoles.map(({ sessionName: sessionName2 }) => sessionName2))];
  const portals = names.map((name) => {
    const ofSession = accountRoles.filter(({ sessionName: sessionName2 }) => sessionName2 === name);
    if (!sessions.ssoSessions.has(name)) throw noSession(name, sessions.ssoSessions, "account-roles");
    const session = ssoSessionNamed(sessions, name);
    const notes = new Map(ofSession.map((role) => [role.accountId, role.notes]));
    return { session, listing: listingOf(name, ofSession), naming, collisions, notes, values: {} };
  });
  const { create: create2, conflicts, skipped } = planProfiles(nobodys, noManagedProfiles, portals);
  if (conflicts.length > 0) throw unnamed(conflicts);
  const wishes = new Map(accountRoles.map((role) => [identityKey(role), role]));
  const regions = new Map(portals.map(({ session }) => [session.name, session.region]));
  return {
    profiles: create2.flatMap(({ name, wrote, ...identity }) => {
      const wish = wishes.get(identityKey(identity));
      if (wish === void 0) return [];
      const { place, values, sessionName: sessionName2, accountId, roleName: roleName2 } = wish;
      checkIsNoCommand(name, place);
      const source = Object.keys(values).some(isOtherSourceKey) ? {} : wrote;
      return {
        section: { type: "profile", name },
        values: { ...source, region: regions.get(sessionName2) ?? "", ...values },
        place,
        namedAfter: { sessionName: sessionName2, accountId, roleName: roleName2 }
      };
    }),
    skipped: skipped.map(({ message }) => message)
  };
}
function listingOf(sessionName2, ofSession) {
  const accounts = new Map(ofSession.map(({ accountId, account }) => [accountId, { account, roles: [] }]));
  for (const { accountId, roleName: roleName2 } of ofSession) accounts.get(accountId)?.roles.push(roleName2);
  return { sessionName: sessionName2, accounts: [...accounts.values()], refused: [], failed: [] };
}
var toldConflicts = 5;
function unnamed(conflicts) {
  const more = conflicts.length - toldConflicts;
  const told = conflicts.slice(0, toldConflicts).map(({ message: message2 }) => message2);
  const message = [...told, ...more > 0 ? [`And ${more} more.`] : []].join(" ");
  const isShared = conflicts.some(({ reason }) => reason === "same-name");
  const hint = isShared ? "Set collisions to suffix-account-id or skip, give accounts an account_alias, or choose other naming-options." : "Give the account an account_alias, or choose other naming-options.";
  return new AwsSsoError("ProfileConflict", message, {
    hint,
    details: { profileName: conflicts[0]?.name ?? "" }
  });
}

// src/configure-job.ts
var attempts = 5;
var ConfigureJob = class {
  constructor(repository, undoLog, namings) {
    this.repository = repository;
    this.undoLog = undoLog;
    this.namings = namings;
  }
  repository;
  undoLog;
  namings;
  /** @throws AwsSsoError what `NamingRegistry.create`, `nameAccountRoles`, `planJob` and the repository throw */
  async execute(request) {
    const { accountRoles, naming } = request;
    const strategy = accountRoles.length > 0 && await this.namings.create(naming.strategy, naming.options);
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.#attempt(request, strategy || void 0);
      } catch (error2) {
        if (!isAwsSsoError(error2, "ConfigBusy") || attempt === attempts) throw error2;
      }
    }
  }
  /** What is to be undone is on the disk before the config changes, so a job that is killed in between can be undone. */
  async #attempt(request, strategy) {
    const { config: found } = await this.repository.read();
    const names = namesFor(found, request, strategy);
    const profiles = [...request.profiles, ...names.profiles];
    const isOnly = request.takesOnlyProfile && request.profiles.length + request.accountRoles.length === 1;
    const defaultProfile = request.defaultProfile ?? (isOnly ? profiles[0]?.section.name : void 0);
    const sections = { ssoSessions: request.ssoSessions, profiles, defaultProfile };
    const plan = planJob(found, sections);
    await this.undoLog.record(plan);
    await this.repository.update(
      { command: "action", summary: `set up ${counted(plan.changes.length, "section")} for a job` },
      (config, managed) => {
        const { changes, touched } = planJob(config, sections);
        checkUnchanged(plan.touched, touched, config.path);
        return { changes, managed };
      }
    );
    const warning2 = strategy && portabilityWarning(strategy);
    return {
      profiles: plan.profiles,
      defaultProfile,
      warnings: warning2 === void 0 ? [] : [warning2],
      skipped: names.skipped
    };
  }
};
function namesFor(config, { ssoSessions, accountRoles, naming }, strategy) {
  if (strategy === void 0) return { profiles: [], skipped: [] };
  const withSessions = { ...config, ssoSessions: sessionsOfJob(config, ssoSessions) };
  return nameAccountRoles(withSessions, accountRoles, strategy, naming.collisions);
}
function checkUnchanged(recorded, now, path16) {
  if ((0, import_node_util.isDeepStrictEqual)(recorded, now)) return;
  throw new AwsSsoError("ConfigBusy", `${path16} was changed by another program while the job was being set up.`, {
    hint: "Run the job again, or use config-location: isolated.",
    details: { path: path16 }
  });
}

// src/container.ts
var import_reflect_metadata = __toESM(require_Reflect(), 1);

// ../../packages/naming-strategies/src/account-words.ts
var calledBy = ({ alias, account }) => alias ?? account.name;
var isLevel = (text2, separator) => /[A-Za-z0-9]/.test(text2) || cleanLevel(text2, separator) !== "";
var accountLevel = (accountId, called, separator) => isLevel(called, separator) ? called : accountId;

// ../../packages/naming-strategies/src/options.ts
var shapeOptions = {
  separator: { type: "text", description: "what stands between levels", default: "." },
  "letter-case": { type: "choice", description: "letter case of names", choices: ["lower", "keep"] }
};
function shapeFrom(options) {
  const { separator, "letter-case": letterCase } = options;
  if (!/^[_.@+%:/-]{1,8}$/.test(separator))
    throw new Error('"separator" must be one to eight of the characters _ . @ + - % : /');
  return { separator, letterCase };
}
var fallbackOptions = {
  fallback: { type: "text", description: "strategy for all other roles", default: "hierarchy" },
  "fallback-options": { type: "table", description: "options of that strategy", keys: "OPTION" }
};
var fallbackFrom = (options, resolve) => resolve(options.fallback, Object.fromEntries(options["fallback-options"]));

// ../../packages/naming-strategies/src/flat.ts
var flat = defineNamingStrategy({
  name: "flat",
  description: "The session, the account if there are several, the role",
  options: shapeOptions,
  create(options) {
    const shape2 = shapeFrom(options);
    return {
      ...shape2,
      segments(input) {
        const account = accountLevel(input.account.id, calledBy(input), shape2.separator);
        return [input.session.name, ...input.accountsInSession === 1 ? [] : [account], input.roleName];
      }
    };
  }
});

// ../../packages/naming-strategies/src/remembering.ts
function remembering(answerTo, isSame2 = (one, other) => one === other) {
  let last;
  return (question) => {
    if (last === void 0 || !isSame2(last.question, question)) last = { question, answer: answerTo(question) };
    return last.answer;
  };
}

// ../../packages/naming-strategies/src/hierarchy.ts
var parts = ["session", "account", "role"];
var hierarchy = defineNamingStrategy({
  name: "hierarchy",
  description: "Account names split into levels, lower case, the role last",
  options: {
    prefix: { type: "text", description: 'levels put before every name, such as "work" or "org.emea"' },
    separators: { type: "text", description: "characters that split account names", default: "-_/ " },
    levels: { type: "list", description: "what names are made of: session, account, role; by default account,role" },
    drop: { type: "list", description: 'levels left out wherever they come, such as "aws,acct"' },
    trim: { type: "list", description: 'endings cut off from levels, such as "sso,Access"' },
    map: { type: "table", description: "what a level is called instead", keys: "LEVEL" },
    ...shapeOptions
  },
  create(options) {
    const shape2 = shapeFrom(options);
    const split = splitter(options.separators);
    const wanted = wantedParts(options.levels);
    const edit2 = editor(options);
    const prefix2 = options.prefix === "" ? [] : options.prefix.split(shape2.separator);
    const accountLevels = remembering(
      (called) => edit2(called.split(split)).filter((level) => isLevel(level, shape2.separator))
    );
    const levelsOf = {
      session: ({ session }) => edit2([session.name]),
      account(input) {
        const levels = accountLevels(calledBy(input));
        return levels.length > 0 ? levels : [input.account.id];
      },
      role: ({ roleName: roleName2 }) => edit2([roleName2])
    };
    return {
      ...shape2,
      segments(input) {
        const levels = [...prefix2];
        for (const part of wanted) levels.push(...levelsOf[part](input));
        return levels;
      }
    };
  }
});
function splitter(separators) {
  if (separators === "") throw new Error('"separators" must hold at least one character');
  const characters = Array.from(separators).filter((character) => character.trim() !== "");
  const escaped = characters.map((character) => character.replace(/[\\\]^-]/g, "\\$&")).join("");
  return new RegExp(`[${escaped}${/\s/.test(separators) ? "\\s" : ""}]+`, "u");
}
function wantedParts(levels) {
  const wanted = levels.map((level) => {
    const part = parts.find((known2) => known2 === level);
    if (part === void 0) throw new Error(`"levels" takes session, account and role, not "${level}"`);
    return part;
  });
  return wanted.length === 0 ? ["account", "role"] : wanted;
}
function editor({ drop, trim, map: map2 }) {
  if (drop.length + trim.length + map2.size === 0) return (levels) => levels;
  const dropped = new Set(drop.map(folded3));
  const mapped = new Map([...map2].map(([level, name]) => [folded3(level), name]));
  const endings = trim.map(folded3);
  const trimmed2 = (level) => {
    const ending = endings.find((end) => level.length > end.length && folded3(level).endsWith(end));
    return ending === void 0 ? level : level.slice(0, -ending.length);
  };
  return (levels) => levels.filter((level) => !dropped.has(folded3(level))).map((level) => mapped.get(folded3(level)) ?? trimmed2(level));
}
var folded3 = (text2) => text2.toLowerCase();

// ../../packages/naming-strategies/src/map.ts
var map = defineNamingStrategy({
  name: "map",
  description: "Names out of a table, and another strategy for the rest",
  options: {
    names: {
      type: "table",
      description: "levels of an account, to which the role is added, or the whole name for one role of it",
      keys: "ACCOUNT_ID[.ROLE]"
    },
    ...fallbackOptions,
    ...shapeOptions
  },
  async create(options, resolve) {
    const shape2 = shapeFrom(options);
    const { names } = options;
    for (const key of names.keys())
      if (!/^\d{12}(\.[\w+=,.@-]{1,64})?$/.test(key))
        throw new Error(`"names.${key}" must end in an account id (12 digits), or in one with a role after it`);
    const fallback = await fallbackFrom(options, resolve);
    const table = new Map([...names].map(([key, name]) => [key, name.split(shape2.separator)]));
    const accounts = new Set([...names.keys()].map((key) => key.slice(0, 12)));
    return {
      ...shape2,
      segments(input) {
        const { id } = input.account;
        if (!accounts.has(id)) return fallback.segments(input);
        const whole = table.get(`${id}.${input.roleName}`);
        if (whole !== void 0) return whole;
        const account = table.get(id);
        return account === void 0 ? fallback.segments(input) : [...account, input.roleName];
      }
    };
  }
});

// ../../packages/naming-strategies/src/linear-expression.ts
async function linearExpression(option, source) {
  const { RE2JS: engine } = await Promise.resolve().then(() => __toESM(require("./naming-languages.cjs"), 1));
  return compiled(engine, option, source);
}
var longest = 1e3;
function compiled(engine, option, source) {
  if (source.length > longest) throw new Error(`"${option}" is longer than ${longest} characters`);
  const expression = compileOf(engine, option, source);
  const groups = Object.entries(expression.namedGroups()).sort(([, a], [, b]) => a - b);
  return {
    groups: groups.map(([name]) => name),
    match(text2) {
      const found = expression.re2().findSubmatch(text2);
      return Array.isArray(found) ? groups.map(([, number]) => String(found[number] ?? "")) : void 0;
    },
    replaceAll: (text2, replacement) => expression.matcher(text2).replaceAll(replacement)
  };
}
function compileOf(engine, option, source) {
  try {
    return engine.compile(source);
  } catch (error2) {
    const reason = error2 instanceof Error ? error2.message : String(error2);
    throw new Error(
      `"${option}" is no regular expression of the RE2 kind, which has no look-around and no back-references (${reason})`,
      { cause: error2 }
    );
  }
}

// ../../packages/naming-strategies/src/pattern.ts
var others = {
  session: ({ session }) => session.name,
  account: calledBy,
  "account-id": ({ account }) => account.id,
  role: ({ roleName: roleName2 }) => roleName2
};
function levelOf(level, groups) {
  const at = groups.indexOf(level);
  return at === -1 ? (_found, input) => others[level]?.(input) ?? "" : (found) => found[at] ?? "";
}
var pattern = defineNamingStrategy({
  name: "pattern",
  description: "Named groups of a regular expression over account names, the role last",
  options: {
    pattern: { type: "text", description: "regular expression with named groups: (?P<team>[a-z]+)-…", required: true },
    levels: {
      type: "list",
      description: "groups in the order of levels, also session, account, account-id, role; by default all, then role"
    },
    ...fallbackOptions,
    ...shapeOptions
  },
  example: { pattern: "^(?P<region>[a-z]+)-(?P<team>[a-z]+)-(?P<stage>[a-z]+)$", levels: "team,region,stage,role" },
  async create(options, resolve) {
    const shape2 = shapeFrom(options);
    const expression = await linearExpression("pattern", options.pattern);
    const levels = options.levels.length > 0 ? options.levels : [...expression.groups, "role"];
    const unknown = levels.find((level) => !expression.groups.includes(level) && !Object.hasOwn(others, level));
    if (unknown !== void 0)
      throw new Error(`"levels" names "${unknown}", and "pattern" has no group (?P<${unknown}>…)`);
    if (expression.groups.length === 0) throw new Error('"pattern" has no named group, such as (?P<team>[a-z]+)');
    const levelsOf = levels.map((level) => levelOf(level, expression.groups));
    const fallback = await fallbackFrom(options, resolve);
    const match = remembering((called) => expression.match(called));
    return {
      ...shape2,
      segments(input) {
        const found = match(calledBy(input));
        return found === void 0 ? fallback.segments(input) : levelsOf.map((levelFrom) => levelFrom(found, input));
      }
    };
  }
});

// ../../packages/naming-strategies/src/presets.ts
var preset = (name, description, separator, segments) => defineNamingStrategy({
  name,
  description,
  options: {},
  create: () => ({ separator, letterCase: "keep", cleaning: "least", segments })
});
var awsCli = preset("aws-cli", "Role-AccountId, as the AWS CLI suggests", "-", ({ account, roleName: roleName2 }) => [
  roleName2,
  account.id
]);
var granted = preset("granted", "Account/Role, as granted writes", "/", (input) => [
  accountLevel(input.account.id, calledBy(input).replace(/\s/gu, "-"), "/"),
  input.roleName
]);
var awsSsoCli = preset("aws-sso-cli", "Account:Role, as aws-sso-cli writes", ":", (input) => [
  accountLevel(input.account.id, calledBy(input).replace(/\s/gu, ""), ":"),
  input.roleName
]);
var portal = preset("portal", "AccountId_Role, as the access portal shows", "_", ({ account, roleName: roleName2 }) => [
  account.id,
  roleName2
]);

// ../../packages/naming-strategies/src/name-filters.ts
var text = (value) => typeof value === "string" || typeof value === "number" ? String(value) : "";
var words = (value) => text(value).replace(new RegExp("([\\p{Ll}\\p{N}])(\\p{Lu})", "gu"), "$1 $2").split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => word !== "");
var capital = (word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
var simple = {
  lower: (value) => text(value).toLowerCase(),
  upper: (value) => text(value).toUpperCase(),
  title: (value) => words(value).map(capital).join(" "),
  kebab: (value) => words(value).join("-").toLowerCase(),
  snake: (value) => words(value).join("_").toLowerCase(),
  camel: (value) => words(value).map(capital).join(""),
  trim: (value) => text(value).trim(),
  nospace: (value) => text(value).replace(/\s/gu, ""),
  trunc: (value, length) => text(value).slice(0, Number(length)),
  trimPrefix: (value, prefix2) => text(value).startsWith(text(prefix2)) ? text(value).slice(text(prefix2).length) : text(value),
  trimSuffix: (value, suffix) => text(suffix) !== "" && text(value).endsWith(text(suffix)) ? text(value).slice(0, -text(suffix).length) : text(value)
};
async function nameFilters(source) {
  if (!source.includes("regexReplace")) return simple;
  const { RE2JS } = await Promise.resolve().then(() => __toESM(require("./naming-languages.cjs"), 1));
  const known2 = /* @__PURE__ */ new Map();
  const expressionOf = (pattern2) => {
    const expression = known2.get(pattern2) ?? compiled(RE2JS, "regexReplace", pattern2);
    if (known2.size < 100) known2.set(pattern2, expression);
    return expression;
  };
  return {
    ...simple,
    regexReplace: (value, pattern2, replacement) => expressionOf(text(pattern2)).replaceAll(text(value), text(replacement))
  };
}

// ../../packages/naming-strategies/src/plain-output.ts
function plainOutput({ TypeGuards, Tokenizer }, engine, { token }) {
  if (TypeGuards.isHTMLToken(token)) return always(token.getContent());
  if (!TypeGuards.isOutputToken(token)) return void 0;
  const output = new Tokenizer(token.input, engine.options.operators, token.file, token.contentRange);
  const { initial, filters } = output.readFilteredValue();
  let evaluate = initial.postfix.length === 1 ? plainValue(TypeGuards, initial.postfix[0]) : void 0;
  for (const filter of filters) {
    const value = evaluate;
    const handler = engine.filters[filter.name];
    const args = filter.args.map((arg) => plainValue(TypeGuards, arg)).filter((arg) => arg !== void 0);
    if (value === void 0 || typeof handler !== "function" || args.length < filter.args.length) return void 0;
    evaluate = (context) => handler.call({ context, token: filter, liquid: engine }, value(context), ...args.map((arg) => arg(context)));
  }
  return evaluate;
}
var always = (value) => () => value;
function plainValue(is2, token) {
  if (is2.isQuotedToken(token) || is2.isNumberToken(token) || is2.isLiteralToken(token)) return always(token.content);
  if (!is2.isPropertyAccessToken(token) || token.variable !== void 0) return void 0;
  const keys = token.props.map((prop) => is2.isWordToken(prop) || is2.isQuotedToken(prop) ? prop.content : void 0);
  if (!keys.every((key) => key !== void 0)) return void 0;
  return (context) => keys.reduce((value, key) => context.readProperty(value, key), context.environments);
}
function written(value) {
  if (typeof value === "string") return value;
  if (value === void 0 || value === null) return "";
  return typeof value === "number" ? String(value) : void 0;
}

// ../../packages/naming-strategies/src/rendered-once.ts
var ofRoles = ["role", "roleName"];
var isOfAccount = (names) => !names.some((name) => ofRoles.includes(name));
var mostTexts = 1e3;
var longestText = 1e3;
function renderedOnce(names, render) {
  if (isOfAccount(names)) return remembering(render);
  const both = (account, roleName2) => render({ ...account, role: roleName2, roleName: roleName2 });
  if (!names.every((name) => ofRoles.includes(name))) return both;
  const texts = /* @__PURE__ */ new Map();
  return (account, roleName2) => {
    const known2 = texts.get(roleName2);
    if (known2 !== void 0) return known2;
    const text2 = both(account, roleName2);
    if (texts.size >= mostTexts) texts.clear();
    if (text2.length <= longestText) texts.set(roleName2, text2);
    return text2;
  };
}

// ../../packages/naming-strategies/src/template-runs.ts
function renderRuns(liquid, engine, parsed, { isWhole, memoryLimit: memoryLimit2 }) {
  const runs = isWhole ? [{ parts: parsed, names: engine.globalVariablesSync([...parsed]), plain: [] }] : together(parsed.map((part) => runOf(liquid, engine, part)));
  const limits = { memoryLimit: memoryLimit2 / runs.length, sync: true };
  const { renderLimit } = new liquid.Context();
  const renders = runs.map(({ parts: parts2, names, plain }) => {
    const whole = (values) => String(engine.renderSync([...parts2], { ...values }, limits));
    const contextOf = (values) => new liquid.Context(values, engine.options, limits, { liquid: engine, renderLimit });
    return renderedOnce(
      names,
      plain.length === 0 ? whole : (values) => plainText(plain, contextOf(values)) ?? whole(values)
    );
  });
  return (account, roleName2) => {
    let text2 = "";
    for (const render of renders) text2 += render(account, roleName2);
    return text2;
  };
}
function plainText(plain, context) {
  let text2 = "";
  try {
    for (const evaluate of plain) {
      const more = written(evaluate(context));
      if (more === void 0) return void 0;
      text2 += more;
    }
    return text2;
  } catch {
    return void 0;
  }
}
function runOf(liquid, engine, part) {
  const evaluate = plainOutput(liquid, engine, part);
  return {
    parts: [part],
    names: engine.globalVariablesSync([part]),
    plain: evaluate === void 0 ? [] : [evaluate]
  };
}
function together(runs) {
  const fewer = [];
  for (const run of runs) {
    const before = fewer.at(-1);
    if (before === void 0 || !canJoin(before) || !canJoin(run)) fewer.push(run);
    else
      fewer[fewer.length - 1] = {
        parts: [...before.parts, ...run.parts],
        names: [...before.names, ...run.names],
        plain: [...before.plain, ...run.plain]
      };
  }
  return fewer;
}
var canJoin = ({ plain, names }) => plain.length > 0 && isOfAccount(names);

// ../../packages/naming-strategies/src/compile-template.ts
var liquidFilters = "append prepend lstrip rstrip strip squish downcase upcase capitalize remove remove_first remove_last replace replace_first replace_last split join first last reverse compact uniq slice size default truncate truncatewords strip_newlines normalize_whitespace slugify".split(
  " "
);
var tags = ["assign", "capture", "case", "comment", "echo", "if", "unless", "raw", "#"];
var longest2 = 2e3;
var memoryLimit = 1e6;
async function compileTemplate(source, variables) {
  if (source.length > longest2) throw new Error(`"template" is longer than ${longest2} characters`);
  const liquid = await Promise.resolve().then(() => __toESM(require("./naming-languages.cjs"), 1));
  const engine = new liquid.Liquid({
    strictFilters: true,
    ownPropertyOnly: true,
    // Were a tag let in that can name a file: there is none.
    templates: {}
  });
  keepOnly(engine.tags, tags);
  keepOnly(engine.filters, liquidFilters);
  for (const [name, filter] of Object.entries(await nameFilters(source))) engine.registerFilter(name, filter);
  const parsed = saying("cannot be read", () => parse(engine, source, variables));
  const render = renderRuns(liquid, engine, parsed, { isWhole: /assign|capture/.test(source), memoryLimit });
  return (account, roleName2) => saying("cannot be used", () => render(account, roleName2));
}
function parse(engine, source, variables) {
  const parsed = engine.parse(source);
  const unknown = engine.globalVariablesSync(parsed).find((name) => !variables.includes(name));
  if (unknown !== void 0) throw new Error(`there is no "${unknown}", only ${variables.join(", ")}`);
  return parsed;
}
function keepOnly(known2, wanted) {
  for (const name of Object.keys(known2)) if (!wanted.includes(name)) Reflect.deleteProperty(known2, name);
}
function saying(what, work) {
  try {
    return work();
  } catch (cause) {
    const [reason = ""] = (cause instanceof Error ? cause.message : String(cause)).split("\n");
    throw new Error(`"template" ${what} (${reason})`, { cause });
  }
}

// ../../packages/naming-strategies/src/template.ts
var longestValue = 512;
var cut = (text2) => text2.slice(0, longestValue);
var accountVariables = (input) => ({
  session: input.session.name,
  startUrl: input.session.startUrl,
  region: input.session.region,
  account: cut(calledBy(input)),
  accountId: input.account.id,
  accountName: cut(input.account.name),
  accountAlias: cut(input.alias ?? ""),
  email: cut(input.account.email ?? ""),
  accountsInSession: input.accountsInSession,
  tags: tagsOf(input.tags)
});
var tagsOf = remembering(
  (tags2) => Object.fromEntries([...tags2 ?? []].map(([key, value]) => [key, cut(value)]))
);
var isSameAccount = (one, other) => one.account === other.account && one.session === other.session && one.alias === other.alias && one.tags === other.tags && one.accountsInSession === other.accountsInSession;
var sample = {
  session: { name: "session", startUrl: "https://session.awsapps.com/start", region: "eu-west-1" },
  account: { id: "123412341234", name: "emea-widgets-prod ".repeat(longestValue / 16), email: "widgets@example.com" },
  roleName: "Admin",
  accountsInSession: 2
};
var template = defineNamingStrategy({
  name: "template",
  description: "A Liquid template, whose text is split into levels at the separator",
  options: {
    template: { type: "text", description: "template such as {{ session }}.{{ account }}.{{ role }}", required: true },
    ...shapeOptions
  },
  example: { template: '{{ session }}.{{ accountAlias | default: accountName | replace: "-", "." }}.{{ role }}' },
  async create(options) {
    const shape2 = shapeFrom(options);
    const variables = remembering(accountVariables, isSameAccount);
    const render = await compileTemplate(options.template, [...Object.keys(variables(sample)), "role", "roleName"]);
    const named = (input) => render(variables(input), input.roleName);
    named(sample);
    return { ...shape2, segments: (input) => named(input).split(shape2.separator) };
  }
});

// ../../packages/naming-strategies/src/index.ts
var src_default = definePlugin({
  apiVersion: 1,
  name: "@aws-sso/naming-strategies",
  namingStrategies: [hierarchy, flat, pattern, template, map, awsCli, granted, awsSsoCli, portal]
});

// ../../packages/storage-file/src/aws-paths.ts
var import_node_path = require("node:path");

// ../../packages/storage-file/src/home-of-user.ts
var import_node_fs = require("node:fs");
function homeOfUser(name, userFile = "/etc/passwd") {
  const line2 = linesOf(userFile).find((candidate) => candidate.startsWith(`${name}:`));
  const home = line2?.split(":")[5] ?? "";
  return home.startsWith("/") ? home : void 0;
}
function linesOf(file) {
  try {
    return (0, import_node_fs.readFileSync)(file, "utf8").split("\n");
  } catch {
    return [];
  }
}

// ../../packages/storage-file/src/aws-paths.ts
function awsPaths({ env, homeDirectory, cwd, platform: platform2, homeOf = homeOfUser }) {
  const paths = platform2 === "win32" ? import_node_path.win32 : import_node_path.posix;
  const awsFile = (variable, name) => {
    const value = env[variable];
    if (value === void 0 || value === "") return paths.join(homeDirectory, ".aws", name);
    const expanded = expandVariables(value, env);
    const user = platform2 === "win32" ? "" : /^~([^/]*)/.exec(expanded)?.[1] ?? "";
    if (user === "")
      return paths.resolve(
        cwd,
        expanded.replace(/^~(?=$|[/\\])/, () => homeDirectory)
      );
    const home = homeOf(user) ?? unknownUser(variable, user);
    return paths.resolve(home, `.${expanded.slice(user.length + 1)}`);
  };
  const own2 = (kind, fallback) => {
    const local = env["LOCALAPPDATA"];
    if (platform2 === "win32" && local !== void 0 && paths.isAbsolute(local)) return paths.join(local, "awso", kind);
    const value = env[`XDG_${kind.toUpperCase()}_HOME`];
    const base = value !== void 0 && paths.isAbsolute(value) ? value : paths.join(homeDirectory, fallback);
    return paths.join(base, "awso");
  };
  return {
    configFile: awsFile("AWS_CONFIG_FILE", "config"),
    credentialsFile: awsFile("AWS_SHARED_CREDENTIALS_FILE", "credentials"),
    awsDirectory: paths.join(homeDirectory, ".aws"),
    // When asked for: a process that lives for milliseconds asks for one of them.
    get stateDirectory() {
      return own2("state", ".local/state");
    },
    get dataDirectory() {
      return own2("data", ".local/share");
    },
    get settingsFile() {
      return paths.join(own2("config", ".config"), "settings.ini");
    },
    get cacheDirectory() {
      return own2("cache", ".cache");
    }
  };
}
var expandVariables = (value, env) => value.replace(
  /\$(?:([A-Za-z0-9_]+)|\{([^}]*)\})/g,
  (written2, plain, braced) => env[plain ?? braced ?? ""] ?? written2
);
function unknownUser(variable, user) {
  throw new AwsSsoError("InvalidInput", `${variable} begins with ~${user}, and the home of that user is not known.`, {
    hint: `Write the whole path into ${variable}, or ./~${user} for a directory of that name.`,
    details: { field: variable }
  });
}

// ../../packages/safe-files/src/companion-file.ts
var import_node_crypto2 = require("node:crypto");
var import_node_path3 = __toESM(require("node:path"), 1);

// ../../packages/safe-files/src/companion-name.ts
var import_node_path2 = require("node:path");
var LONGEST_BASE = 150;
function plainCompanion(target) {
  const base = (0, import_node_path2.basename)(target);
  return isShort(base) ? companionNamed(target, base) : void 0;
}
var isShort = (base) => base.length * 3 <= LONGEST_BASE || Buffer.byteLength(base) <= LONGEST_BASE;
var companionNamed = (target, name) => (0, import_node_path2.join)((0, import_node_path2.dirname)(target), `.${name}`);
var withJournalSuffix = (companion2) => `${companion2}.awso-journal`;

// ../../packages/safe-files/src/process-identity.ts
var import_node_crypto = require("node:crypto");
var import_node_fs2 = require("node:fs");
var import_node_os = require("node:os");

// ../../packages/safe-files/src/safe-file-error.ts
var leads = {
  locked: "is locked",
  nested: "is locked already",
  busy: "does not come to rest",
  changed: "was changed by another program",
  unwritable: "cannot be written",
  unreadable: "cannot be read"
};
var SafeFileError = class extends Error {
  name = "SafeFileError";
  code;
  path;
  reason;
  holder;
  constructor(details) {
    super(`${details.path} ${leads[details.code]}: ${details.reason}.`, { cause: details.cause });
    this.code = details.code;
    this.path = details.path;
    this.reason = details.reason;
    this.holder = details.holder;
  }
};

// ../../packages/safe-files/src/errno.ts
var words2 = {
  EACCES: "permission denied",
  EBUSY: "it is in use",
  EDQUOT: "the disk quota is used up",
  EFBIG: "it would become larger than this process may write",
  EIO: "the disk reports an error",
  EISDIR: "it is a directory",
  ELOOP: "there are too many symbolic links",
  EMFILE: "too many files are open",
  ENAMETOOLONG: "the name is too long",
  ENOENT: "a part of the path does not exist",
  ENOSPC: "the disk is full",
  ENOTDIR: "a part of the path is not a directory",
  EPERM: "the operation is not permitted",
  ENXIO: "it is not a regular file",
  EROFS: "the file system is read-only"
};
function errnoOf(error2) {
  if (typeof error2 !== "object" || error2 === null || !("code" in error2) || !("syscall" in error2)) return void 0;
  return typeof error2.code === "string" ? error2.code : void 0;
}
function asSafeFileError(code, path16, error2) {
  const errno = errnoOf(error2);
  if (error2 instanceof SafeFileError || errno === void 0) return error2;
  return new SafeFileError({ code, path: path16, reason: words2[errno] ?? `the system answers ${errno}`, cause: error2 });
}
async function unless(errnos, call) {
  try {
    return await call;
  } catch (error2) {
    if (errnos.includes(errnoOf(error2) ?? "")) return void 0;
    throw error2;
  }
}
function unlessNow(errnos, call) {
  try {
    return call();
  } catch (error2) {
    if (errnos.includes(errnoOf(error2) ?? "")) return void 0;
    throw error2;
  }
}
function unlessOfTheSystem(error2) {
  if (errnoOf(error2) === void 0) throw error2;
}

// ../../packages/safe-files/src/process-identity.ts
var own;
function ownIdentity() {
  own ??= {
    pid: process.pid,
    host: (0, import_node_os.hostname)(),
    machine: (0, import_node_crypto.createHash)("sha256").update([(0, import_node_os.hostname)(), bootId(), pidNamespace()].join("\0")).digest("hex").slice(0, 12),
    processStart: statOf(process.pid)?.start
  };
  return own;
}
function livenessOf(identity) {
  if (identity.machine !== ownIdentity().machine) return "foreign";
  try {
    process.kill(identity.pid, 0);
  } catch (error2) {
    if (errnoOf(error2) !== "EPERM") return "dead";
  }
  const stat8 = statOf(identity.pid);
  if (stat8?.state === "Z" || stat8?.state === "X") return "dead";
  if (stat8 === void 0 || identity.processStart === void 0) return "unproven";
  return stat8.start === identity.processStart ? "alive" : "dead";
}
var SILENCE_MS = {
  alive: Infinity,
  dead: 0,
  foreign: 3e4,
  // Only without /proc: long enough for a blocked event loop, short enough to get over a pid that was given out again.
  unproven: 6e5
};
function isPresumedDead(identity, silentForMs) {
  const liveness = livenessOf(identity);
  return liveness === "dead" || silentForMs > SILENCE_MS[liveness];
}
function statOf(pid) {
  const text2 = orUndefined(() => (0, import_node_fs2.readFileSync)(`/proc/${String(pid)}/stat`, "latin1"));
  const fields = text2?.slice(text2.lastIndexOf(")") + 2).split(" ");
  const [state, start] = [fields?.[0], fields?.[19]];
  return state === void 0 || start === void 0 ? void 0 : { state, start };
}
var bootId = () => orUndefined(() => (0, import_node_fs2.readFileSync)("/proc/sys/kernel/random/boot_id", "latin1").trim()) ?? "";
var pidNamespace = () => orUndefined(() => (0, import_node_fs2.readlinkSync)("/proc/self/ns/pid")) ?? "";
function orUndefined(read) {
  try {
    return read();
  } catch {
    return void 0;
  }
}

// ../../packages/safe-files/src/companion-file.ts
var companion = (target) => plainCompanion(target) ?? companionNamed(target, (0, import_node_crypto2.createHash)("sha256").update(import_node_path3.default.basename(target)).digest("hex").slice(0, 32));
var lockPathOf = (target) => `${companion(target)}.awso-lock`;
var journalPathOf = (target) => withJournalSuffix(companion(target));
function temporaryPathOf(target) {
  const { machine, pid, processStart = "0" } = ownIdentity();
  const random = (0, import_node_crypto2.randomBytes)(6).toString("hex");
  return `${companion(target)}.${machine}-${String(pid)}-${processStart}-${random}.awso-tmp`;
}
function makerOfTemporary(name) {
  const match = /\.([0-9a-f]{12})-(\d+)-(\d+)-[0-9a-f]{12}\.awso-tmp$/.exec(name);
  if (match?.[1] === void 0) return void 0;
  return { machine: match[1], pid: Number(match[2]), processStart: match[3] === "0" ? void 0 : match[3] };
}
var isRemovalMark = (name) => /\.awso-lock(\.[\w-]+)+$/.test(name);

// ../../packages/safe-files/src/read-still.ts
var import_promises4 = require("node:timers/promises");

// ../../packages/safe-files/src/file-stamp.ts
var import_promises = require("node:fs/promises");
function stampOf({ dev, ino, size, mtimeNs, ctimeNs }) {
  return { dev, ino, size, mtimeNs, ctimeNs };
}
function sameStamp(a, b) {
  if (a === void 0 || b === void 0) return a === b;
  return a.dev === b.dev && a.ino === b.ino && a.size === b.size && a.mtimeNs === b.mtimeNs && a.ctimeNs === b.ctimeNs;
}
function sameContent(a, b) {
  return sameStamp(a && { ...a, ctimeNs: 0n }, b && { ...b, ctimeNs: 0n });
}
async function statTarget(target) {
  return unless(["ENOENT"], (0, import_promises.lstat)(target, { bigint: true }));
}

// ../../packages/safe-files/src/in-place-journal.ts
var import_node_fs3 = require("node:fs");
var import_promises3 = require("node:fs/promises");
var import_node_path4 = __toESM(require("node:path"), 1);

// ../../packages/safe-files/src/sync-directory.ts
var import_promises2 = require("node:fs/promises");
async function syncDirectory(directory) {
  if (process.platform === "win32") return;
  const handle = await unless(["EACCES"], (0, import_promises2.open)(directory, "r"));
  if (handle === void 0) return;
  try {
    await unless(["EINVAL", "ENOTSUP", "ENOSYS", "EPERM", "EROFS"], handle.sync());
  } finally {
    await handle.close();
  }
}

// ../../packages/safe-files/src/write-bytes.ts
async function writeBytes(handle, bytes) {
  for (let done = 0; done < bytes.length; ) {
    const { bytesWritten } = await handle.write(bytes, done, bytes.length - done, done);
    if (bytesWritten === 0) throw new Error("The system took none of the bytes to be written.");
    done += bytesWritten;
  }
}

// ../../packages/safe-files/src/in-place-journal.ts
async function writeInPlace(target, before, after) {
  await writeJournal(target, before, after);
  try {
    await overwrite(target, after);
  } catch (error2) {
    await overwrite(target, before);
    await removeJournal(target);
    throw error2;
  }
  await removeJournal(target).catch(unlessOfTheSystem);
}
async function recoverInPlaceWrite(target) {
  try {
    const journal = await readJournal(target);
    if (journal === void 0) return "none";
    const cut2 = isCut(await unless(["ENOENT"], (0, import_promises3.readFile)(target)), journal);
    if (!isPresumedDead(journal.writer, journal.ageMs)) return cut2 ? "under way" : "none";
    if (cut2) await overwrite(target, journal.before);
    await removeJournal(target);
    return cut2 ? "undone" : "none";
  } catch (error2) {
    throw asSafeFileError("unwritable", target, error2);
  }
}
async function seeThroughInPlaceWrite(look) {
  const journal = await readJournal(look.target).catch(unlessOurs);
  if (journal === void 0 || !isCut(look.bytes, journal)) return look;
  return isPresumedDead(journal.writer, journal.ageMs) ? { ...look, bytes: journal.before } : { ...look, torn: true };
}
var isCut = (found, journal) => found !== void 0 && !journal.after.equals(found) && isMixture(found, journal);
function isMixture(found, { before, after }) {
  if (found.length > Math.max(before.length, after.length)) return false;
  if (found.length < Math.min(before.length, after.length)) return false;
  return found.every((byte, at) => byte === before[at] || byte === after[at] || byte === 0);
}
async function overwrite(target, bytes) {
  const handle = await (0, import_promises3.open)(target, "r+");
  try {
    await writeBytes(handle, bytes);
    await handle.truncate(bytes.length);
    await handle.sync();
  } finally {
    await handle.close();
  }
}
async function writeJournal(target, before, after) {
  const { pid, machine, processStart } = ownIdentity();
  const head = JSON.stringify({ pid, machine, processStart, before: before.length, after: after.length });
  const temporary = temporaryPathOf(target);
  try {
    const handle = await (0, import_promises3.open)(temporary, "wx", 384);
    try {
      await writeBytes(handle, Buffer.concat([Buffer.from(`${head}
`), before, after]));
      await handle.sync();
    } finally {
      await handle.close();
    }
    await (0, import_promises3.rename)(temporary, journalPathOf(target));
  } catch (error2) {
    await (0, import_promises3.rm)(temporary, { force: true });
    throw error2;
  }
  await syncDirectory(import_node_path4.default.dirname(target));
}
async function readJournal(target) {
  const file = journalPathOf(target);
  if ((0, import_node_fs3.lstatSync)(file, { throwIfNoEntry: false }) === void 0) return void 0;
  const bytes = await unless(["ENOENT"], (0, import_promises3.readFile)(file));
  if (bytes === void 0) return void 0;
  const { mtimeMs } = await (0, import_promises3.stat)(file);
  const body = bytes.indexOf("\n") + 1;
  const head = parseHead(bytes.toString("utf8", 0, body));
  if (head === void 0 || body + head.before + head.after !== bytes.length) {
    const reason = `the journal of an interrupted write, ${file}, is damaged; compare the two and remove the journal`;
    throw new SafeFileError({ code: "unreadable", path: target, reason });
  }
  const middle = body + head.before;
  return {
    writer: head,
    ageMs: Date.now() - mtimeMs,
    before: bytes.subarray(body, middle),
    after: bytes.subarray(middle)
  };
}
function parseHead(line2) {
  try {
    return JSON.parse(line2);
  } catch {
    return void 0;
  }
}
function unlessOurs(error2) {
  if (!(error2 instanceof SafeFileError)) unlessOfTheSystem(error2);
}
async function removeJournal(target) {
  await (0, import_promises3.rm)(journalPathOf(target), { force: true });
  await syncDirectory(import_node_path4.default.dirname(target));
}

// ../../packages/safe-files/src/read-file.ts
var import_node_fs6 = require("node:fs");

// ../../packages/safe-files/src/resolve-target.ts
var import_node_fs4 = require("node:fs");
var import_node_path5 = __toESM(require("node:path"), 1);
var MAX_LINKS = 40;
var resolveTarget = (file) => new Promise((resolve) => {
  resolve(targetOf(file));
});
function targetOf(file) {
  try {
    return follow(file, { left: MAX_LINKS });
  } catch (error2) {
    throw asSafeFileError("unreadable", file, error2);
  }
}
function follow(file, links) {
  const absolute = import_node_path5.default.isAbsolute(file) ? file : `${process.cwd()}${import_node_path5.default.sep}${file}`;
  const parent = import_node_path5.default.dirname(absolute);
  if (parent === absolute) return absolute;
  const directory = unlessNow(["ENOENT"], () => import_node_fs4.realpathSync.native(parent)) ?? follow(parent, links);
  const place = import_node_path5.default.join(directory, import_node_path5.default.basename(absolute));
  const link2 = unlessNow(["EINVAL", "ENOENT", "UNKNOWN"], () => (0, import_node_fs4.readlinkSync)(place));
  if (link2 === void 0 || directory.startsWith("/proc/") && !import_node_path5.default.isAbsolute(link2)) return place;
  if (links.left-- === 0) {
    throw new SafeFileError({ code: "unreadable", path: file, reason: "there are too many symbolic links" });
  }
  return follow(import_node_path5.default.isAbsolute(link2) ? link2 : `${directory}${import_node_path5.default.sep}${link2}`, links);
}

// ../../packages/safe-files/src/special-file.ts
var import_node_fs5 = require("node:fs");
var import_node_os2 = require("node:os");
function isNullDevice(found) {
  if (!found.isCharacterDevice()) return false;
  const nothing4 = unlessNow(["ENOENT"], () => (0, import_node_fs5.statSync)(import_node_os2.devNull, { bigint: true }));
  return nothing4?.isCharacterDevice() === true && nothing4.rdev === found.rdev;
}
function specialty(found) {
  if (found.isFile()) return void 0;
  return found.isDirectory() ? "it is a directory" : "it is not a regular file";
}

// ../../packages/safe-files/src/read-file.ts
var READ_FLAGS = import_node_fs6.constants.O_RDONLY | (import_node_fs6.constants.O_NONBLOCK ?? 0);
var PLAIN_READ_ATTEMPTS = 3;
async function readFileIfExists(path16) {
  let look = await lookAt(path16);
  for (let attempt = 1; look.torn && attempt < PLAIN_READ_ATTEMPTS; attempt++) look = await lookAt(path16);
  const { target, bytes, stamp } = look;
  return { path: path16, target, bytes, stamp };
}
var lookAt = (path16) => new Promise((resolve) => {
  resolve(lookNow(path16));
});
function lookNow(path16) {
  const target = targetOf(path16);
  const missing = { path: path16, target, bytes: void 0, stamp: void 0, torn: false };
  try {
    const descriptor = unlessNow(["ENOENT"], () => (0, import_node_fs6.openSync)(target, READ_FLAGS));
    if (descriptor === void 0) return missing;
    try {
      const before = (0, import_node_fs6.fstatSync)(descriptor, { bigint: true });
      if (isNullDevice(before)) return missing;
      const reason = specialty(before);
      if (reason !== void 0) throw new SafeFileError({ code: "unreadable", path: path16, reason });
      const bytes = (0, import_node_fs6.readFileSync)(descriptor);
      const stamp = stampOf((0, import_node_fs6.fstatSync)(descriptor, { bigint: true }));
      return { path: path16, target, bytes, stamp, torn: !sameStamp(stampOf(before), stamp) };
    } finally {
      (0, import_node_fs6.closeSync)(descriptor);
    }
  } catch (error2) {
    throw asSafeFileError("unreadable", path16, error2);
  }
}

// ../../packages/safe-files/src/read-still.ts
var EMPTY_FACTOR = 10;
async function readStill(path16, options = {}) {
  const { stillForMs = 50, timeoutMs = 2e3, now = Date.now, toWrite = true, sleep = import_promises4.setTimeout } = options;
  const lookAgain = toWrite ? lookToWrite : lookToShow;
  const started = performance.now();
  let began = { at: started, time: now() };
  let look = await lookAgain(path16);
  let since = performance.now();
  for (; ; ) {
    const required = look.bytes?.length === 0 ? stillForMs * EMPTY_FACTOR : stillForMs;
    const stillFor = Math.max(began.at - since, began.time - changedAt(look.stamp));
    const believed = stillFor >= required || look.bytes === void 0 && !toWrite;
    if (believed && !look.torn) {
      const { target, bytes, stamp } = look;
      return { path: path16, target, bytes, stamp };
    }
    if (began.at - started >= timeoutMs) {
      throw new SafeFileError({
        code: "busy",
        path: path16,
        reason: `it was not still for ${String(required)} ms within ${String(timeoutMs)} ms`
      });
    }
    await sleep(look.torn ? required : Math.ceil(required - Math.max(stillFor, 0)));
    began = { at: performance.now(), time: now() };
    const next2 = await lookAgain(path16);
    if (next2.torn || !sameStamp(look.stamp, next2.stamp)) since = performance.now();
    look = next2;
  }
}
async function lookToWrite(path16) {
  const look = await lookAt(path16);
  const outcome = await recoverInPlaceWrite(look.target);
  return outcome === "undone" ? lookAt(path16) : { ...look, torn: look.torn || outcome === "under way" };
}
var lookToShow = async (path16) => seeThroughInPlaceWrite(await lookAt(path16));
function changedAt(stamp) {
  if (stamp === void 0) return Infinity;
  const { mtimeNs, ctimeNs } = stamp;
  return Number(mtimeNs > ctimeNs ? mtimeNs : ctimeNs) / 1e6;
}

// ../../packages/safe-files/src/ensure-private-directory.ts
var import_promises5 = require("node:fs/promises");
var import_node_path6 = __toESM(require("node:path"), 1);
async function ensurePrivateDirectory(directory, mode = 448) {
  try {
    await make(directory, await resolveTarget(directory), mode);
  } catch (error2) {
    throw asSafeFileError("unwritable", directory, error2);
  }
}
async function make(asked, directory, mode) {
  if (await isThere(asked, directory)) return;
  await make(asked, import_node_path6.default.dirname(directory), mode);
  try {
    await (0, import_promises5.mkdir)(directory, { mode });
  } catch (error2) {
    if (await isThere(asked, directory)) return;
    throw error2;
  }
  await syncDirectory(import_node_path6.default.dirname(directory));
}
async function isThere(asked, directory) {
  const found = await unless(["ENOENT"], (0, import_promises5.stat)(directory));
  if (found === void 0 || found.isDirectory()) return found !== void 0;
  throw new SafeFileError({ code: "unwritable", path: asked, reason: "a part of the path is not a directory" });
}

// ../../packages/safe-files/src/with-lock.ts
var import_node_async_hooks = require("node:async_hooks");
var import_promises12 = require("node:fs/promises");
var import_node_path8 = __toESM(require("node:path"), 1);
var import_promises13 = require("node:timers/promises");

// ../../packages/safe-files/src/check-writable.ts
var import_promises6 = require("node:fs/promises");
function checkRegular(path16, found) {
  const reason = isNullDevice(found) ? "it is the null device, which keeps nothing" : specialty(found);
  if (reason !== void 0) throw new SafeFileError({ code: "unwritable", path: path16, reason });
}
async function checkWritable(path16, target, found) {
  checkRegular(path16, found);
  if ((found.mode & 0o222n) === 0n) {
    const reason = "it is write-protected (nobody has write permission)";
    throw new SafeFileError({ code: "unwritable", path: path16, reason });
  }
  await (0, import_promises6.access)(target, import_promises6.constants.W_OK);
}

// ../../packages/safe-files/src/lock-claim.ts
var import_node_crypto3 = require("node:crypto");
var import_promises9 = require("node:fs/promises");

// ../../packages/safe-files/src/link-if-free.ts
var import_promises7 = require("node:fs/promises");
var unsupported = /* @__PURE__ */ new Set(["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS", "EMLINK", "EXDEV"]);
async function linkIfFree(file, name) {
  try {
    await (0, import_promises7.link)(file, name);
    return "linked";
  } catch (error2) {
    const errno = errnoOf(error2) ?? "";
    if (errno === "EEXIST") return "taken";
    if (unsupported.has(errno)) return "unsupported";
    throw error2;
  }
}

// ../../packages/safe-files/src/lock-record.ts
var import_promises8 = require("node:fs/promises");
async function findLock(lockPath) {
  const text2 = await unless(
    ["ENOENT"],
    unless(["EACCES", "EISDIR"], (0, import_promises8.readFile)(lockPath, "utf8")).then((t) => t ?? "")
  );
  const found = text2 === void 0 ? void 0 : await unless(["ENOENT"], (0, import_promises8.stat)(lockPath, { bigint: true }));
  if (text2 === void 0 || found === void 0) return void 0;
  const record = parseLockRecord(text2);
  const id = record?.id ?? `${String(found.ino)}-${String(found.mtimeNs)}`;
  return { id, record, mtimeMs: Number(found.mtimeNs) / 1e6 };
}
function parseLockRecord(text2) {
  const value = parseObject(text2);
  const word = (key) => typeof value[key] === "string" ? value[key].replace(new RegExp("\\p{C}", "gu"), " ").slice(0, 200) : "";
  const [pid, id, start] = [value["pid"], word("id"), word("processStart")];
  if (typeof pid !== "number" || !Number.isSafeInteger(pid) || pid < 1 || !/^[0-9a-f]{12}$/.test(id)) return void 0;
  return {
    id,
    pid,
    host: word("host"),
    machine: word("machine"),
    processStart: start === "" ? void 0 : start,
    purpose: word("purpose"),
    since: word("since")
  };
}
function parseObject(text2) {
  try {
    const value = JSON.parse(text2);
    return typeof value === "object" && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

// ../../packages/safe-files/src/lock-watch.ts
var LockWatch = class {
  #seen = /* @__PURE__ */ new Map();
  #now;
  /** @param now milliseconds on a clock that nobody sets and that stops while the machine sleeps */
  constructor(now = () => performance.now()) {
    this.#now = now;
  }
  /** For how many milliseconds this lock has shown no sign of life between the first look and this one. */
  unchangedForMs({ id, mtimeMs }) {
    const seen = this.#seen.get(id);
    if (seen?.mtimeMs === mtimeMs) return this.#now() - seen.since;
    this.#seen.set(id, { mtimeMs, since: this.#now() });
    return 0;
  }
};

// ../../packages/safe-files/src/lock-claim.ts
var LOCK_MODE = 420;
var LockClaim = class _LockClaim {
  record;
  /** What its owner has seen of the locks that are in its way. */
  watch;
  #path;
  #linkIfFree;
  #handle;
  constructor(record, path16, handle, { link: link2, watch: watch2 }) {
    this.record = record;
    this.watch = watch2;
    this.#path = path16;
    this.#handle = handle;
    this.#linkIfFree = link2;
  }
  /** @param parts in tests: a file system without hard links, or a watch with a clock of its own. */
  static async create(target, purpose, parts2 = {}) {
    const id = (0, import_node_crypto3.randomBytes)(6).toString("hex");
    const record = { id, ...ownIdentity(), purpose, since: (/* @__PURE__ */ new Date()).toISOString() };
    const path16 = temporaryPathOf(target);
    const handle = await (0, import_promises9.open)(path16, "wx", LOCK_MODE);
    const claim = new _LockClaim(record, path16, handle, { link: linkIfFree, watch: new LockWatch(), ...parts2 });
    try {
      await handle.writeFile(JSON.stringify(record));
      return claim;
    } catch (error2) {
      await claim.drop();
      throw error2;
    }
  }
  /** Gives the claim a name that nothing has yet. False when something has it. */
  async take(name) {
    const outcome = await this.#linkIfFree(this.#path, name);
    if (outcome === "unsupported") return this.#takeWithoutLink(name);
    return outcome === "linked" || (await findLock(name))?.id === this.record.id;
  }
  /** For file systems without hard links (FAT): for an instant the lock is empty, and is then judged by its age. */
  async #takeWithoutLink(name) {
    const handle = await unless(["EEXIST"], (0, import_promises9.open)(name, "wx", LOCK_MODE));
    if (handle === void 0) return false;
    await this.#handle.close();
    this.#handle = handle;
    try {
      await handle.writeFile(JSON.stringify(this.record));
    } catch (error2) {
      await (0, import_promises9.rm)(name, { force: true });
      throw error2;
    }
    return true;
  }
  /** Gives a sign of life. Writes the byte that is there, because only a write takes the time from the file's server. */
  async beat() {
    await this.#handle.write("{", 0);
  }
  /** What time it is for the file system, in milliseconds since 1970; a server's clock may differ from ours. */
  async fileSystemTime() {
    await this.beat();
    return (await this.#handle.stat()).mtimeMs;
  }
  /** Whether a file is this very claim and not one that took its place. */
  async is(name) {
    const [mine, there] = await Promise.all([
      this.#handle.stat({ bigint: true }),
      unless(["ENOENT"], (0, import_promises9.lstat)(name, { bigint: true }))
    ]);
    return there !== void 0 && mine.dev === there.dev && mine.ino === there.ino;
  }
  /** Removes the claim's own name; a name that it took stays. Were it to fail, a sweep will do it. */
  async forgetName() {
    await (0, import_promises9.rm)(this.#path, { force: true }).catch(() => void 0);
  }
  async drop() {
    await this.#handle.close();
    await this.forgetName();
  }
};

// ../../packages/safe-files/src/remove-stale-lock.ts
var import_promises10 = require("node:fs/promises");
var UNKNOWN_HOLDER_MS = 3e4;
var WATCHED_MS = 5e3;
async function isStale(found, claim) {
  const { record, mtimeMs } = found;
  if (record !== void 0 && livenessOf(record) === "dead") return true;
  const silentForMs = Math.abs(await claim.fileSystemTime() - mtimeMs);
  const silent = record === void 0 ? silentForMs > UNKNOWN_HOLDER_MS : isPresumedDead(record, silentForMs);
  return claim.watch.unchangedForMs(found) >= WATCHED_MS && silent;
}
async function removeStaleLock(lockPath, found, claim) {
  if (!await isStale(found, claim)) return false;
  const mark = `${lockPath}.${found.id}`;
  if (!await claim.take(mark)) {
    const other = await findLock(mark);
    return other !== void 0 && removeStaleLock(mark, other, claim);
  }
  try {
    const again = await findLock(lockPath);
    if (again?.id !== found.id || !await isStale(again, claim)) return false;
    await (0, import_promises10.rm)(lockPath);
    return true;
  } finally {
    await (0, import_promises10.rm)(mark, { force: true });
  }
}

// ../../packages/safe-files/src/sweep-leftovers.ts
var import_promises11 = require("node:fs/promises");
var import_node_path7 = __toESM(require("node:path"), 1);
var OLD_MS = 24 * 60 * 60 * 1e3;
async function sweepLeftovers(directory) {
  const removed = [];
  for (const name of await (0, import_promises11.readdir)(directory).catch(() => [])) {
    if (!name.startsWith(".")) continue;
    const file = import_node_path7.default.join(directory, name);
    const gone = await isLeftover(name, file) && await (0, import_promises11.rm)(file).then(
      () => true,
      () => false
    );
    if (gone) removed.push(name);
  }
  return removed;
}
async function isLeftover(name, file) {
  const maker = makerOfTemporary(name);
  if (maker === void 0 && !isRemovalMark(name)) return false;
  const liveness = maker === void 0 ? "foreign" : livenessOf(maker);
  if (liveness === "dead" || liveness === "alive") return liveness === "dead";
  const stat8 = await unless(["ENOENT", "EACCES"], (0, import_promises11.lstat)(file));
  return stat8 !== void 0 && Date.now() - stat8.mtimeMs > OLD_MS;
}

// ../../packages/safe-files/src/with-lock.ts
var heldHere = new import_node_async_hooks.AsyncLocalStorage();
var HEARTBEAT_MS = 2e3;
var SHORTEST_PAUSE_MS = 4;
var LONGEST_PAUSE_MS = 100;
var VANISHING_LOCKS = 100;
async function withLock(file, options, work) {
  options.signal?.throwIfAborted();
  const target = await resolveTarget(file);
  const lockPath = lockPathOf(target);
  refuseNesting(file, lockPath);
  const release = await acquire(file, target, lockPath, options).catch((error2) => {
    throw asSafeFileError("unwritable", file, error2);
  });
  const held = { lockPath, outer: heldHere.getStore(), released: false };
  try {
    options.signal?.throwIfAborted();
    return await heldHere.run(held, work);
  } finally {
    held.released = true;
    await release();
  }
}
function refuseNesting(file, lockPath) {
  for (let held = heldHere.getStore(); held !== void 0; held = held.outer) {
    if (held.lockPath !== lockPath || held.released) continue;
    throw new SafeFileError({ code: "nested", path: file, reason: "by the very work that asks for the lock" });
  }
}
async function acquire(file, target, lockPath, options) {
  const found = await statTarget(target);
  if (found !== void 0) checkRegular(file, found);
  await ensurePrivateDirectory(import_node_path8.default.dirname(target));
  const claim = await LockClaim.create(target, options.purpose);
  try {
    await takeLock(file, lockPath, claim, options);
  } catch (error2) {
    await claim.drop();
    throw error2;
  }
  await claim.forgetName();
  await sweepLeftovers(import_node_path8.default.dirname(target));
  return keepAlive(lockPath, claim);
}
async function takeLock(file, lockPath, claim, options) {
  const { timeoutMs = 1e4, signal, onWait } = options;
  const deadline = performance.now() + timeoutMs;
  let waiting = false;
  let vanished = 0;
  for (let pause = SHORTEST_PAUSE_MS; !await claim.take(lockPath); pause = Math.min(pause * 1.5, LONGEST_PAUSE_MS)) {
    const found = await findLock(lockPath);
    const free = found === void 0 || await removeStaleLock(lockPath, found, claim);
    if (free && vanished++ < VANISHING_LOCKS) continue;
    if (!waiting) {
      onWait?.(found?.record);
      await sweepLeftovers(import_node_path8.default.dirname(lockPath));
    }
    waiting = true;
    if (performance.now() >= deadline) throw lockedBy(file, timeoutMs, found?.record);
    signal?.throwIfAborted();
    await (0, import_promises13.setTimeout)(pause * (0.5 + Math.random()), void 0, { signal }).catch(() => signal?.throwIfAborted());
  }
}
function lockedBy(file, timeoutMs, holder) {
  const who = holder === void 0 ? "by an unknown process" : `by process ${String(holder.pid)} on ${holder.host} (${holder.purpose}) since ${holder.since}`;
  return new SafeFileError({
    code: "locked",
    path: file,
    reason: `${who}, still after ${String(timeoutMs / 1e3)} s`,
    holder
  });
}
function keepAlive(lockPath, claim) {
  let beat = Promise.resolve();
  const timer = setInterval(() => {
    beat = claim.beat().catch(() => void 0);
  }, HEARTBEAT_MS).unref();
  return async () => {
    clearInterval(timer);
    await beat;
    try {
      if (await claim.is(lockPath)) await (0, import_promises12.rm)(lockPath, { force: true });
    } catch (error2) {
      unlessOfTheSystem(error2);
    } finally {
      await claim.drop();
    }
  };
}

// ../../packages/safe-files/src/remove-file.ts
var import_promises14 = require("node:fs/promises");
var import_node_path9 = __toESM(require("node:path"), 1);
async function removeFile(file) {
  try {
    const target = await resolveTarget(file);
    const existing = await statTarget(target);
    if (existing === void 0) return false;
    await checkWritable(file, target, existing);
    await (0, import_promises14.rm)(target, { force: true });
    await syncDirectory(import_node_path9.default.dirname(target));
    return true;
  } catch (error2) {
    if (errnoOf(error2) === "ENOENT") return false;
    throw asSafeFileError("unwritable", file, error2);
  }
}

// ../../packages/safe-files/src/replace-file.ts
var import_promises18 = require("node:fs/promises");
var import_node_path10 = __toESM(require("node:path"), 1);

// ../../packages/safe-files/src/kept-file.ts
var import_promises15 = require("node:fs/promises");
var KeptFile = class _KeptFile {
  constructor(target, name, stamp) {
    this.target = target;
    this.name = name;
    this.stamp = stamp;
  }
  target;
  name;
  stamp;
  /** undefined where the file system, or the file's owner, allows no second name. */
  static async of(target, stamp) {
    const name = temporaryPathOf(target);
    return await linkIfFree(target, name) === "linked" ? new _KeptFile(target, name, stamp) : void 0;
  }
  /** Gives the file its own name back when anybody has begun to write it. They go on writing it, and notice nothing. */
  async putBackIfWritten() {
    const now = await statTarget(this.name);
    if (now === void 0 || sameContent(stampOf(now), this.stamp)) return false;
    await (0, import_promises15.rename)(this.name, this.target);
    return true;
  }
  async drop() {
    await (0, import_promises15.rm)(this.name, { force: true });
  }
};

// ../../packages/safe-files/src/rename-over.ts
var import_promises16 = require("node:fs/promises");
var import_promises17 = require("node:timers/promises");
var WINDOWS_ATTEMPTS = 6;
var renameOver = async (from, to) => {
  for (let attempt = 1; ; attempt++) {
    try {
      await (0, import_promises16.rename)(from, to);
      return;
    } catch (error2) {
      const passing = ["EPERM", "EACCES", "EBUSY"].includes(errnoOf(error2) ?? "");
      if (process.platform !== "win32" || !passing || attempt === WINDOWS_ATTEMPTS) throw error2;
      await (0, import_promises17.setTimeout)(2 ** attempt * 15);
    }
  }
};

// ../../packages/safe-files/src/replace-file.ts
async function replaceFile(file, bytes, options = {}) {
  return replaceFileBy({ rename: renameOver, syncDirectory }, file, bytes, options);
}
async function replaceFileBy(calls, file, bytes, { expected, mode = 384, directoryMode = 448 }) {
  if (expected?.bytes !== void 0 && Buffer.compare(expected.bytes, bytes) === 0) {
    return { written: false };
  }
  try {
    const target = await resolveTarget(file);
    const directory = import_node_path10.default.dirname(target);
    await ensurePrivateDirectory(directory, directoryMode);
    await sweepLeftovers(directory);
    const existing = await statTarget(target);
    if (existing !== void 0) await checkWritable(file, target, existing);
    await checkExpected(file, target, expected);
    const temporary = temporaryPathOf(target);
    let kept;
    try {
      await writeTemporary(temporary, bytes, { file, existing, mode });
      await checkExpected(file, target, expected);
      if (expected?.stamp !== void 0) kept = await KeptFile.of(target, expected.stamp);
      const created = expected !== void 0 && expected.stamp === void 0 && await create(temporary, file, target);
      if (!created && !await renamed2(calls.rename, temporary, target)) {
        await kept?.drop();
        await overwriteMounted(file, target, bytes, expected);
      }
      await giveWay(file, kept);
      await calls.syncDirectory(directory).catch(unlessOfTheSystem);
      await giveWay(file, kept);
    } finally {
      await kept?.drop();
      await (0, import_promises18.rm)(temporary, { force: true });
    }
    return { written: true };
  } catch (error2) {
    throw asSafeFileError("unwritable", file, error2);
  }
}
async function checkExpected(file, target, expected) {
  if (expected === void 0) return;
  const now = await statTarget(target);
  if (expected.target === target && sameStamp(expected.stamp, now && stampOf(now))) return;
  const reason = now === void 0 ? "it has been removed since it was read" : "it is not what was read any more";
  throw new SafeFileError({ code: "changed", path: file, reason });
}
async function writeTemporary(temporary, bytes, how) {
  const handle = await (0, import_promises18.open)(temporary, "wx", 384);
  try {
    await writeBytes(handle, bytes);
    if (how.existing !== void 0) await keepOwner(handle, how.file, how.existing);
    await handle.chmod(how.existing === void 0 ? how.mode : Number(how.existing.mode & 0o777n));
    await handle.sync();
  } finally {
    await handle.close();
  }
}
async function keepOwner(handle, file, { uid, gid, mode }) {
  if (process.platform === "win32") return;
  const made = await handle.stat({ bigint: true });
  if (made.uid === uid && made.gid === gid) return;
  try {
    await handle.chown(Number(uid), Number(gid));
  } catch (error2) {
    if (errnoOf(error2) !== "EPERM") throw error2;
    if (made.uid === uid && (mode & 0o070n) === 0n) return;
    const reason = `it belongs to user ${String(uid)} and group ${String(gid)}, and replacing it would change that`;
    throw new SafeFileError({ code: "unwritable", path: file, reason, cause: error2 });
  }
}
async function create(temporary, file, target) {
  const outcome = await linkIfFree(temporary, target);
  if (outcome !== "taken") return outcome === "linked";
  throw new SafeFileError({
    code: "changed",
    path: file,
    reason: "it did not exist when it was read, and now it does"
  });
}
async function renamed2(rename4, temporary, target) {
  try {
    await rename4(temporary, target);
    return true;
  } catch (error2) {
    if (!["EBUSY", "EXDEV"].includes(errnoOf(error2) ?? "")) throw error2;
    return false;
  }
}
async function giveWay(file, kept) {
  if (!await kept?.putBackIfWritten()) return;
  const reason = "another program began to write it while it was being replaced";
  throw new SafeFileError({ code: "changed", path: file, reason });
}
async function overwriteMounted(file, target, bytes, expected) {
  const { bytes: before = new Uint8Array(), stamp } = await lookAt(target);
  if (expected !== void 0 && !sameContent(expected.stamp, stamp)) await checkExpected(file, target, expected);
  await writeInPlace(target, before, bytes);
}

// ../../packages/storage-file/src/foreign-home.ts
var import_promises19 = require("node:fs/promises");
var import_node_path11 = __toESM(require("node:path"), 1);
async function refuseForeignHome({ configPath, stateDirectory }) {
  const target = await resolveTarget(configPath);
  if (await (0, import_promises19.stat)(target).catch(unlessMissing) === void 0) await refuseForeignDirectory(target, configPath);
  await refuseForeignDirectory(stateDirectory);
}
async function refuseForeignDirectory(place, named = place) {
  if (process.getuid?.() !== 0) return;
  const owner = await ownerOf(place);
  if (owner === void 0 || owner === 0) return;
  const reason = `it is in a directory of user ${String(owner)}, and what root makes there that user could not use; run this as that user`;
  throw new SafeFileError({ code: "unwritable", path: named, reason });
}
async function ownerOf(place) {
  for (let at = place; ; at = import_node_path11.default.dirname(at)) {
    const found = await (0, import_promises19.stat)(at).catch(unlessMissing);
    if (found !== void 0) return found.uid;
    if (import_node_path11.default.dirname(at) === at) return void 0;
  }
}
function unlessMissing(error2) {
  if (!["ENOENT", "ENOTDIR", "EACCES"].includes(errnoOf(error2) ?? "")) throw error2;
}

// ../../packages/storage-file/src/safe-file-failures.ts
var configCodes = {
  locked: "ConfigLocked",
  busy: "ConfigBusy",
  changed: "ConfigBusy",
  unwritable: "ConfigUnwritable",
  unreadable: "ConfigUnwritable"
};
var hints = {
  locked: "Wait until the other process is done, or end it, and try again.",
  nested: "",
  busy: "Another program keeps writing this file; try again when it is done.",
  changed: "Another program keeps writing this file; try again when it is done.",
  unwritable: "Nothing was changed. Check the permissions of the file and of its directory, and the space on the disk.",
  unreadable: "Check what stands at this path and whether you may read it."
};
function asConfigFailure(error2) {
  const code = error2 instanceof SafeFileError ? configCodes[error2.code] : void 0;
  return code === void 0 ? error2 : translated(error2, code);
}
function translated(error2, code, storage) {
  const { message, path: path16, reason } = error2;
  const details = { path: path16, reason, ...storage === void 0 ? {} : { storage } };
  return new AwsSsoError(code, message, { hint: hints[error2.code], details, cause: error2 });
}

// ../../packages/aws-config-file/src/config-edit-error.ts
var ConfigEditError = class extends Error {
  name = "ConfigEditError";
  code;
  /** 1-based place in the file, if the reason is there. */
  line;
  column;
  problem;
  constructor(code, message, problem) {
    super(problem === void 0 ? message : `line ${problem.line}: ${message}`);
    this.code = code;
    this.line = problem?.line;
    this.column = problem?.column;
    this.problem = problem;
  }
};
function refusal2(problem) {
  const { code, message } = problem;
  const duplicate = code === "duplicate-section" || code === "duplicate-key";
  return new ConfigEditError(duplicate ? code : "malformed", message, problem);
}

// ../../packages/aws-config-file/src/byte-text.ts
var CHUNK = 8192;
var NON_ASCII = /[\x80-\xff]/;
var encoder = new TextEncoder();
var decoder = new TextDecoder("utf-8", { ignoreBOM: true });
var strictDecoder = new TextDecoder("utf-8", { ignoreBOM: true, fatal: true });
function fromBytes(bytes) {
  const text2 = fromAscii(bytes);
  if (text2 !== void 0) return text2;
  const chunks = [];
  for (let at = 0; at < bytes.length; at += CHUNK) {
    const chunk = bytes.subarray(at, at + CHUNK);
    chunks.push(fromAscii(chunk) ?? String.fromCharCode(...chunk));
  }
  return chunks.join("");
}
function toBytes(text2) {
  const encoded = encoder.encode(text2);
  if (encoded.length === text2.length) return encoded;
  const bytes = new Uint8Array(text2.length);
  for (let at = 0; at < text2.length; at++) bytes[at] = text2.charCodeAt(at);
  return bytes;
}
function decode(text2) {
  return NON_ASCII.test(text2) ? decoder.decode(toBytes(text2)) : text2;
}
function encode(words3) {
  return fromBytes(encoder.encode(words3));
}
function isUtf8(text2) {
  if (!NON_ASCII.test(text2)) return true;
  try {
    strictDecoder.decode(toBytes(text2));
    return true;
  } catch {
    return false;
  }
}
function fromAscii(bytes) {
  const text2 = decoder.decode(bytes);
  return text2.length === bytes.length && !text2.includes("�") ? text2 : void 0;
}

// ../../packages/aws-config-file/src/line.ts
var LINE_FEED = 10;
var CARRIAGE_RETURN = 13;
var LINES = /[^\r\n]*(?:\r\n?|\n)|[^\r\n]+/g;
function splitLines(text2) {
  if (text2.includes("\r")) return text2.match(LINES) ?? [];
  const lines = [];
  for (let at = 0; at < text2.length; ) {
    const end = text2.indexOf("\n", at) + 1 || text2.length;
    lines.push(text2.slice(at, end));
    at = end;
  }
  return lines;
}
function endingOf(line2) {
  const last = line2.charCodeAt(line2.length - 1);
  if (last === LINE_FEED) return line2.charCodeAt(line2.length - 2) === CARRIAGE_RETURN ? "\r\n" : "\n";
  return last === CARRIAGE_RETURN ? "\r" : "";
}
function contentOf(line2) {
  return line2.slice(0, line2.length - endingOf(line2).length);
}
function lineAfter(before, line2) {
  return line2 === "\n" && before !== void 0 && endingOf(before) === "\r" ? "\r" : line2;
}
function indentOf(content) {
  let at = 0;
  while (at < content.length && isBlankCode(content.charCodeAt(at))) at++;
  return at;
}
function isBlank(line2) {
  return indentOf(line2) === line2.length - endingOf(line2).length;
}
function isComment(line2) {
  const first = line2[indentOf(line2)];
  return first === "#" || first === ";";
}
function trimBlanks(text2) {
  return trimBlanksEnd(text2.slice(indentOf(text2)));
}
function trimBlanksEnd(text2) {
  let end = text2.length;
  while (end > 0 && isBlankCode(text2.charCodeAt(end - 1))) end--;
  return text2.slice(0, end);
}
function isBlankCode(code) {
  return code === 32 || code === 9 || code === 11 || code === 12;
}

// ../../packages/aws-config-file/src/shell-words.ts
var BLANKS = /* @__PURE__ */ new Set([" ", "	", "\r", "\n"]);
var QUOTING = /['"\\]/;
var NEEDS_QUOTES = /[\s'"\\]/;
function splitWords(text2) {
  if (!QUOTING.test(text2)) return text2.split(/[ \t\r\n]+/).filter((word2) => word2 !== "");
  const words3 = [];
  let word;
  let quote = "";
  for (let at = 0; at < text2.length; at++) {
    const char = text2.charAt(at);
    if (char === "\\" && quote !== "'") {
      const next2 = text2[++at];
      if (next2 === void 0) return void 0;
      const literal = quote === '"' && next2 !== '"' && next2 !== "\\";
      word = (word ?? "") + (literal ? "\\" : "") + next2;
    } else if (quote !== "") {
      if (char === quote) quote = "";
      else word = (word ?? "") + char;
    } else if (char === '"' || char === "'") {
      quote = char;
      word ??= "";
    } else if (BLANKS.has(char)) {
      if (word !== void 0) words3.push(word);
      word = void 0;
    } else {
      word = (word ?? "") + char;
    }
  }
  if (quote !== "") return void 0;
  return word === void 0 ? words3 : [...words3, word];
}
function quoteWord(word) {
  return NEEDS_QUOTES.test(word) ? `'${word.replaceAll("'", `'"'"'`)}'` : word;
}

// ../../packages/aws-config-file/src/header.ts
var PLAIN_NAME = /^(profile|sso-session|services)[ \t]+([^\s'"\\]+)$/;
var PREFIXES = ["profile", "sso-session", "services"];
function readHeader(line2) {
  const content = contentOf(line2);
  const open5 = indentOf(content);
  if (content[open5] !== "[") return void 0;
  const close = closingBracket(content);
  if (close <= open5 + 1) return void 0;
  return {
    indent: line2.slice(0, open5),
    id: readName(decode(content.slice(open5 + 1, close))),
    rest: line2.slice(close + 1),
    junk: !endsHeader(content, close + 1)
  };
}
function isHeaderAnywhere(line2) {
  const header = readHeader(line2);
  return header !== void 0 && !header.junk && header.id.kind !== "other";
}
function readUnreadable(line2) {
  return { kind: "other", name: decode(trimBlanks(trimBlanks(contentOf(line2)).slice(1))) };
}
function writeHeader({ kind, name }) {
  if (kind === "other") return encode(`[${name}]`);
  if (kind === "profile" && name === "default") return "[default]";
  return encode(`[${kind} ${quoteWord(name)}]`);
}
function closingBracket(content) {
  for (let at = content.indexOf("]"); at !== -1; at = content.indexOf("]", at + 1)) {
    if (endsHeader(content, at + 1)) return at;
  }
  return content.lastIndexOf("]");
}
function endsHeader(content, from) {
  let at = from;
  if (at === content.length) return true;
  while (content[at] === " " || content[at] === "	") at++;
  return at >= content.length || content[at] === "#" || content[at] === ";";
}
function readName(inner) {
  const [, prefix2, plain] = PLAIN_NAME.exec(inner) ?? [];
  if (plain !== void 0) return { kind: prefix2, name: plain };
  if (inner === "default") return { kind: "profile", name: "default" };
  const kind = PREFIXES.find((prefix3) => inner.startsWith(prefix3));
  if (kind !== void 0) {
    const [word, name, ...more] = splitWords(inner) ?? [];
    if (word === kind && name !== void 0 && name !== "" && more.length === 0) return { kind, name };
  }
  return { kind: "other", name: inner };
}

// ../../packages/aws-config-file/src/section-map.ts
var SectionMap = class {
  #byKind = /* @__PURE__ */ new Map();
  get({ kind, name }) {
    return this.#byKind.get(kind)?.get(name);
  }
  set({ kind, name }, value) {
    const byName2 = this.#byKind.get(kind);
    if (byName2 === void 0) this.#byKind.set(kind, /* @__PURE__ */ new Map([[name, value]]));
    else byName2.set(name, value);
  }
  delete({ kind, name }) {
    this.#byKind.get(kind)?.delete(name);
  }
};

// ../../packages/aws-config-file/src/blocking.ts
function blocking(problems, edits) {
  if (problems.length === 0 || edits.length === 0) return [];
  const touched = new SectionMap();
  for (const edit2 of edits) {
    const keys = touched.get(edit2.section) ?? /* @__PURE__ */ new Set();
    if (edit2.op === "put") for (const key of Object.keys(edit2.values)) keys.add(key.toLowerCase());
    touched.set(edit2.section, keys);
  }
  return problems.filter(({ blocks, section, key }) => {
    if (blocks === "document") return true;
    if (blocks === "nothing" || section === void 0) return false;
    const keys = touched.get(section);
    return keys !== void 0 && (blocks === "section" || key !== void 0 && keys.has(key));
  });
}

// ../../packages/aws-config-file/src/document.ts
var ConfigDocument = class {
  constructor(text2, mark, lines, sections, problems) {
    this.text = text2;
    this.mark = mark;
    this.lines = lines;
    this.sections = sections;
    this.problems = problems;
  }
  text;
  mark;
  lines;
  sections;
  problems;
  #index;
  /** The section of that kind and name; of duplicates the last, as it wins in most AWS tools. */
  find(id) {
    this.#index ??= this.#indexed();
    return this.#index.get(id);
  }
  /** The problems that forbid these edits: `edit` throws the first of them. */
  problemsFor(edits) {
    return blocking(this.problems, edits);
  }
  /** The bytes of the file: those that were parsed, whatever they were. */
  stringify() {
    return toBytes(this.text);
  }
  #indexed() {
    const index = new SectionMap();
    for (const section of this.sections) index.set(section, section);
    return index;
  }
};

// ../../packages/aws-config-file/src/key-register.ts
var KeyRegister = class {
  #bySpelling = /* @__PURE__ */ new Map();
  #byKey = /* @__PURE__ */ new Map();
  /** @param spelling byte text */
  find(spelling) {
    return this.#bySpelling.get(spelling) ?? this.#add(spelling);
  }
  #add(spelling) {
    const key = decode(spelling).toLowerCase();
    const known2 = this.#byKey.get(key) ?? { key, section: -1, line: -1 };
    this.#byKey.set(key, known2);
    this.#bySpelling.set(spelling, known2);
    return known2;
  }
};

// ../../packages/aws-config-file/src/property-line.ts
var EQUALS = 61;
var COLON = 58;
var HASH = 35;
var SEMICOLON = 59;
var SPACE = 32;
var TAB = 9;
function delimiterAt(line2, nested = false) {
  for (let at = 0; at < line2.length; at++) {
    const char = line2.charCodeAt(at);
    if (char === EQUALS || char === COLON && !nested) return at;
  }
  return -1;
}
function valueOf2(line2) {
  const after = line2.slice(delimiterAt(line2) + 1, line2.length - endingOf(line2).length);
  const comment2 = commentAt(after);
  return trimBlanks(comment2 === -1 ? after : after.slice(0, comment2));
}
function readPropertyLine(line2, nested = false) {
  const content = contentOf(line2);
  const delimiter = delimiterAt(content, nested);
  const indent = indentOf(content);
  const keyEnd = indent + trimBlanksEnd(content.slice(indent, delimiter)).length;
  const after = content.slice(delimiter + 1);
  const valueStart = delimiter + 1 + indentOf(after);
  return {
    indent: content.slice(0, indent),
    key: content.slice(indent, keyEnd),
    separator: content.slice(keyEnd, valueStart),
    ...splitComment(after),
    ending: endingOf(line2)
  };
}
function splitComment(text2) {
  const rawValue = trimBlanks(text2);
  const at = commentAt(text2);
  if (at === -1) return { rawValue, value: rawValue, comment: "" };
  return { rawValue, value: trimBlanks(text2.slice(0, at)), comment: trimBlanks(text2.slice(at)) };
}
function commentAt(text2) {
  for (let at = 1; at < text2.length; at++) {
    const char = text2.charCodeAt(at);
    if (char !== HASH && char !== SEMICOLON) continue;
    const before = text2.charCodeAt(at - 1);
    if (before === SPACE || before === TAB) return at - 1;
  }
  return -1;
}

// ../../packages/aws-config-file/src/property.ts
var Property = class {
  /**
   * @param key in lower case
   * @param start index of its first line in `lines`
   * @param end index after its last one
   */
  constructor(lines, key, start, end) {
    this.key = key;
    this.start = start;
    this.end = end;
    this.#lines = lines;
  }
  key;
  start;
  end;
  #lines;
  /** 1-based. */
  get line() {
    return this.start + 1;
  }
  /** 1-based. */
  get column() {
    return indentOf(this.#first) + 1;
  }
  /** Without inline comments; continuation lines are joined with `\n`. Empty for a nested block. */
  get value() {
    return this.end === this.start + 1 ? decode(valueOf2(this.#first)) : this.#text("value");
  }
  /** With inline comments, which is what botocore and the AWS CLI take for the value. */
  get rawValue() {
    return this.#text("rawValue");
  }
  /** The lines of a nested block (`s3 =` followed by indented `key = value` lines); undefined for a plain value. */
  get children() {
    if (!this.#nested) return void 0;
    const children = [];
    for (let at = this.start + 1; at < this.end; at++) {
      const text2 = this.#lines[at] ?? "";
      if (isBlank(text2) || isComment(text2) || !text2.includes("=")) continue;
      const { indent, key, value, rawValue } = readPropertyLine(text2, true);
      children.push({
        key: decode(key),
        value: decode(value),
        rawValue: decode(rawValue),
        line: at + 1,
        column: indent.length + 1
      });
    }
    return children;
  }
  get #first() {
    return this.#lines[this.start] ?? "";
  }
  get #nested() {
    return this.end > this.start + 1 && valueOf2(this.#first) === "";
  }
  #text(part) {
    if (this.end === this.start + 1) return decode(readPropertyLine(this.#first)[part]);
    if (this.#nested) return "";
    const texts = [readPropertyLine(this.#first)[part]];
    for (const line2 of this.#lines.slice(this.start + 1, this.end)) {
      if (!isComment(line2)) texts.push(splitComment(contentOf(line2))[part]);
    }
    return decode(texts.join("\n"));
  }
};

// ../../packages/aws-config-file/src/section.ts
var Section = class {
  constructor(kind, name, line2, properties, start, end) {
    this.kind = kind;
    this.name = name;
    this.line = line2;
    this.properties = properties;
    this.start = start;
    this.end = end;
  }
  kind;
  name;
  line;
  properties;
  start;
  end;
  /**
   * The value of a key, in any case; undefined if it is absent or a nested block. Of duplicates the last counts.
   *
   * @example section.get('sso_region')   // 'eu-west-1'
   */
  get(key) {
    const property = this.property(key);
    return property?.children === void 0 ? property?.value : void 0;
  }
  /** The property with that key, in any case. Never a line of a nested block. */
  property(key) {
    const wanted = key.toLowerCase();
    return this.properties.findLast((property) => property.key === wanted);
  }
};

// ../../packages/aws-config-file/src/line-reader.ts
var OPENING_BRACKET = 91;
var LineReader = class {
  problems = [];
  #lines;
  #sections = [];
  #headerOf = new SectionMap();
  #keys = new KeyRegister();
  #section;
  #property;
  constructor(lines) {
    this.#lines = lines;
  }
  read() {
    for (let at = 0; at < this.#lines.length; at++) this.#readLine(this.#lines[at] ?? "", at);
    this.#closeSection(this.#lines.length);
    return this.#sections;
  }
  #readLine(line2, at) {
    const indent = indentOf(line2);
    const first = line2.charCodeAt(indent);
    if (isNothingToRead(first)) return;
    const header = first === OPENING_BRACKET ? readHeader(line2) : void 0;
    if (this.#property !== void 0 && indent > this.#property.indent) {
      if (header === void 0 || header.junk || header.id.kind === "other") {
        this.#continue(this.#property, line2, at);
        return;
      }
      this.#note("indented-header", at, "the AWS CLI reads this indented header as part of the value above", header.id);
    }
    if (header !== void 0) this.#openSection(header, at);
    else if (first === OPENING_BRACKET) this.#openUnreadable(line2, at);
    else this.#openProperty(line2, indent, at);
  }
  #openSection({ id, junk }, at) {
    if (junk) this.#note("text-after-header", at, "some AWS tools do not see a header with text after its bracket", id);
    const before = this.#headerOf.get(id);
    if (before === void 0) this.#headerOf.set(id, at);
    else {
      this.#report("duplicate-section", at, `the section is already defined in line ${before + 1}`, {
        blocks: "section",
        section: id
      });
    }
    this.#startSection(id, at);
  }
  /** What follows an unclosed header is kept apart: it must not be taken for settings of the section before. */
  #openUnreadable(line2, at) {
    const id = readUnreadable(line2);
    const message = id.name === "]" ? "the section header is empty" : "the section header has no closing bracket";
    this.#report("malformed-header", at, message);
    this.#startSection(id, at);
  }
  #startSection(id, header) {
    let start = header;
    while (start > 0 && isComment(this.#lines[start - 1] ?? "")) start--;
    this.#closeSection(start);
    this.#section = { id, header, start, properties: [] };
  }
  #closeSection(end) {
    this.#closeProperty();
    if (this.#section === void 0) return;
    const { id, header, properties, start } = this.#section;
    this.#sections.push(new Section(id.kind, id.name, header + 1, properties, start, end));
  }
  #openProperty(line2, indent, at) {
    this.#closeProperty();
    const section = this.#section;
    if (section === void 0) {
      this.#report("property-before-section", at, "the line stands before the first section header");
      return;
    }
    const delimiter = delimiterAt(line2);
    if (delimiter <= indent) {
      this.#report("not-a-property", at, delimiter === -1 ? "the line has no = or :" : "the line has no key");
      return;
    }
    const known2 = this.#keys.find(trimBlanksEnd(line2.slice(indent, delimiter)));
    const { key } = known2;
    if (known2.section !== section.header) {
      known2.section = section.header;
      known2.line = at;
    } else {
      this.#report("duplicate-key", at, `the key is already set in line ${known2.line + 1}`, {
        blocks: "key",
        section: section.id,
        key
      });
    }
    this.#property = { key, indent, start: at, end: at + 1 };
  }
  #closeProperty() {
    if (this.#property === void 0) return;
    const { key, start, end } = this.#property;
    this.#section?.properties.push(new Property(this.#lines, key, start, end));
    this.#property = void 0;
  }
  #continue(property, line2, at) {
    property.end = at + 1;
    if (property.nested === void 0) {
      property.nested = valueOf2(this.#lines[property.start] ?? "") === "" ? /* @__PURE__ */ new Set() : null;
    }
    if (property.nested === null) return;
    const delimiter = delimiterAt(line2, true);
    if (delimiter === -1) {
      this.#report("not-a-property", at, "the line of a nested block has no =");
      return;
    }
    const key = trimBlanks(line2.slice(0, delimiter));
    if (property.nested.has(key)) {
      this.#report("duplicate-key", at, "the key is already set in the same nested block", {
        blocks: "key",
        ...this.#section && { section: this.#section.id },
        key: property.key
      });
    }
    property.nested.add(key);
  }
  #note(code, at, message, section) {
    this.#report(code, at, message, { blocks: "nothing", section });
  }
  #report(code, at, message, about = { blocks: "document" }) {
    const column = indentOf(this.#lines[at] ?? "") + 1;
    this.problems.push({ code, message, line: at + 1, column, ...about });
  }
};
function isNothingToRead(first) {
  return Number.isNaN(first) || first === 10 || first === 13 || first === 35 || first === 59;
}

// ../../packages/aws-config-file/src/parse.ts
var BYTE_ORDER_MARK = "ï»¿";
function parse2(bytes) {
  return parseText(fromBytes(bytes));
}
function parseText(text2) {
  const mark = text2.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : "";
  const lines = splitLines(text2.slice(mark.length));
  const reader = new LineReader(lines);
  const sections = reader.read();
  const { problems } = reader;
  if (mark !== "") {
    problems.push({
      code: "byte-order-mark",
      message: "the file starts with a byte order mark, which the AWS CLI rejects",
      line: 1,
      column: 1,
      blocks: "nothing"
    });
  }
  if (!isUtf8(text2)) {
    problems.push({
      code: "invalid-utf8",
      message: "the line is not valid UTF-8, which the AWS CLI rejects",
      line: lines.findIndex((line2) => !isUtf8(line2)) + 1,
      column: 1,
      blocks: "nothing"
    });
  }
  problems.sort((one, other) => one.line - other.line);
  return new ConfigDocument(text2, mark, lines, sections, problems);
}

// ../../packages/aws-config-file/src/problem.ts
function describeProblem({ line: line2, column, message }, path16) {
  return `${path16}:${line2}:${column} ${message}`;
}

// ../../packages/aws-config-file/src/section-id.ts
function sameSection(one, other) {
  return one.kind === other.kind && one.name === other.name;
}

// ../../packages/aws-config-file/src/safe-text.ts
var KEY = /^[A-Za-z0-9_.-]+$/;
var UNWRITABLE = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u;
var BRACKET = /[[\]]/;
var COMMENT = /(?:^|\s)[#;]/;
function checkName(id) {
  const { name } = id;
  if (name === "" || name.trim() !== name || UNWRITABLE.test(name) || BRACKET.test(name)) {
    throw new ConfigEditError("invalid-name", "a section name is one line of text without brackets");
  }
  const read = readHeader(writeHeader(id));
  if (read === void 0 || !sameSection(read.id, id)) {
    throw new ConfigEditError("invalid-name", `the name cannot be written as the name of a section of kind ${id.kind}`);
  }
}
function checkKey(key) {
  if (!KEY.test(key)) {
    throw new ConfigEditError("invalid-key", "a key consists of letters, digits, underscores, dots and hyphens");
  }
}
function checkValue2(key, value) {
  if (UNWRITABLE.test(value)) {
    throw new ConfigEditError("invalid-value", `the value of ${key} is not one line of plain text`);
  }
  if (value.trim() !== value) {
    throw new ConfigEditError("invalid-value", `the value of ${key} starts or ends with a blank, which would be lost`);
  }
  if (COMMENT.test(value)) {
    throw new ConfigEditError("invalid-value", `the value of ${key} has a # or ; that is read as a comment`);
  }
}

// ../../packages/aws-config-file/src/property-writer.ts
var PLAIN = { indent: "", separator: " = " };
var NESTED_INDENT = "    ";
function styleOf(line2, nested = false) {
  const { indent, separator, rawValue } = readPropertyLine(line2, nested);
  if (!separator.includes("=")) return { indent, separator: PLAIN.separator };
  const gap = separator.slice(0, separator.indexOf("="));
  return { indent, separator: rawValue === "" ? `${gap}=${gap}` : separator };
}
function writeLine(key, value, { indent, separator }, ending) {
  checkValue2(key, value);
  const delimiter = value === "" ? separator.slice(0, separator.indexOf("=") + 1) : separator;
  return `${indent}${key}${delimiter}${encode(value)}${ending}`;
}
function isNestedBlock(lines) {
  return lines.length > 1 && readPropertyLine(lines[0] ?? "").value === "";
}
function isChild(line2) {
  return !isBlank(line2) && !isComment(line2);
}
function setChild(block, key, value, ending) {
  const at = block.findIndex((line2, index) => index > 0 && isChild(line2) && readPropertyLine(line2, true).key === key);
  const old = block[at];
  if (value === null) {
    if (old !== void 0) block.splice(at, 1);
    return old !== void 0;
  }
  if (old !== void 0) {
    if (decode(readPropertyLine(old, true).value) === value) return false;
    block[at] = writeLine(key, value, styleOf(old, true), endingOf(old));
    return true;
  }
  const last = block.findLastIndex((line2, index) => index > 0 && isChild(line2));
  const neighbour = block[last];
  const indent = styleOf(block[0] ?? "").indent + NESTED_INDENT;
  const style = neighbour === void 0 ? { ...PLAIN, indent } : styleOf(neighbour, true);
  block.splice(Math.max(last, 0) + 1, 0, writeLine(key, value, style, ending));
  return true;
}
function terminate(lines, ending) {
  const terminated = [];
  for (const line2 of lines) terminated.push(lineAfter(terminated.at(-1), endingOf(line2) === "" ? line2 + ending : line2));
  return terminated;
}

// ../../packages/aws-config-file/src/draft-section.ts
var DraftSection = class {
  previous;
  next;
  #source;
  #section;
  #endings;
  #parts;
  /**
   * @param source the lines of the file that the places in `section` refer to
   * @param endings counts the line endings of the whole file, these lines included; kept up to date here
   */
  constructor(source, section, endings) {
    this.#source = source;
    this.#section = section;
    this.#endings = endings;
  }
  get text() {
    if (this.#parts !== void 0) return this.#parts.flatMap((part) => part.lines).join("");
    return this.#source.slice(this.#section?.start, this.#section?.end).join("");
  }
  /** The comments directly above the header, the header, and the rest. */
  get parts() {
    return this.#read();
  }
  /** How many parts there are up to the header. */
  get headLength() {
    return this.#section === void 0 ? 0 : this.#section.line - this.#section.start;
  }
  get header() {
    if (this.#parts === void 0) return this.#source[(this.#section?.line ?? 0) - 1] ?? "";
    return this.parts[this.headLength - 1]?.lines[0] ?? "";
  }
  /** The line ending for what is added here: that of the header, else the usual one. */
  get ending() {
    return endingOf(this.header) || this.#endings.usual;
  }
  get lastLine() {
    return this.parts.at(-1)?.lines.at(-1);
  }
  /** Keeps an indented header from becoming a part of the value above, when there is one since an edit. */
  standApartFrom(before) {
    const { header } = this;
    const indent = indentOf(header);
    if (indent === 0 || isHeaderAnywhere(header)) return;
    const above = before.parts.findLast(({ key }) => key !== void 0)?.lines[0];
    if (above === void 0 || indentOf(above) >= indent) return;
    this.replace(this.headLength - 1, 1, [{ lines: [header.slice(indent)] }]);
  }
  replace(at, count, parts2 = []) {
    const all = this.#read();
    const old = all.slice(at, at + count);
    this.#parts = all.slice(0, at).concat(parts2, all.slice(at + count));
    for (const { lines } of old) this.#endings.drop(lines);
    for (const { lines } of parts2) this.#endings.add(lines);
    this.#separate(at + parts2.length);
    this.#separate(at);
  }
  /** Gives the last line an ending, if it has none. */
  terminate(ending) {
    const last = this.parts.at(-1);
    if (last === void 0 || endingOf(this.lastLine ?? "") !== "") return;
    this.replace(this.parts.length - 1, 1, [{ ...last, lines: terminate(last.lines, ending) }]);
  }
  /** Removes the lines at the end for which the test holds, and returns them. */
  takeTrailing(test) {
    const parts2 = this.parts;
    const last = parts2.findLastIndex(({ lines }) => !test(lines[0] ?? ""));
    const taken2 = parts2.slice(last + 1);
    this.replace(last + 1, taken2.length);
    return taken2;
  }
  /**
   * Removes the comments at the end that a blank line keeps apart from the last property, such as the title of the next
   * group of sections, and returns them with that line. Without indentation: to some SDKs an indented one is a part of the
   * value above.
   */
  takeDetachedComments() {
    const { parts: parts2 } = this;
    const from = parts2.findLastIndex(({ key, lines: [line2 = ""] }) => key !== void 0 || !isTrivia(line2)) + 1;
    const blank = parts2.findIndex(({ lines: [line2 = ""] }, at) => at >= from && isBlank(line2));
    const first = parts2.findIndex(({ lines: [line2 = ""] }, at) => at > blank && isComment(line2));
    if (blank === -1 || first === -1) return [];
    const detached = parts2.slice(first - 1);
    this.replace(first - 1, detached.length);
    return detached.map(({ lines: [line2 = ""] }) => ({ lines: [isComment(line2) ? line2.slice(indentOf(line2)) : line2] }));
  }
  #separate(at) {
    const part = this.#read()[at];
    const [first = ""] = part?.lines ?? [];
    const line2 = lineAfter(this.#read()[at - 1]?.lines.at(-1), first);
    if (line2 !== first) this.replace(at, 1, [{ lines: [line2] }]);
  }
  #read() {
    if (this.#parts !== void 0) return this.#parts;
    const { start, end, properties } = this.#section ?? { start: 0, end: this.#source.length, properties: [] };
    const parts2 = [];
    let at = start;
    for (const property of properties) {
      for (; at < property.start; at++) parts2.push({ lines: this.#source.slice(at, at + 1) });
      parts2.push({ key: property.key, lines: this.#source.slice(at, property.end) });
      at = property.end;
    }
    for (; at < end; at++) parts2.push({ lines: this.#source.slice(at, at + 1) });
    this.#parts = parts2;
    return parts2;
  }
};
var isTrivia = (line2) => isBlank(line2) || isComment(line2);

// ../../packages/aws-config-file/src/line-endings.ts
var LineEndings = class {
  /** What edits changed. */
  #count = { "\n": 0, "\r\n": 0, "\r": 0 };
  #source;
  /** @param source the lines at the beginning; counted when it is first asked what is usual, as most edits never do */
  constructor(source) {
    this.#source = source;
  }
  add(lines) {
    this.#change(lines, 1);
  }
  drop(lines) {
    this.#change(lines, -1);
  }
  /** The most frequent ending; `\n` when nothing speaks against it. */
  get usual() {
    this.#change(this.#source, 1);
    this.#source = [];
    const byPreference = ["\n", "\r\n", "\r"];
    return byPreference.reduce((best, ending) => this.#count[ending] > this.#count[best] ? ending : best);
  }
  #change(lines, by) {
    for (const line2 of lines) {
      const ending = endingOf(line2);
      if (ending !== "") this.#count[ending] += by;
    }
  }
};

// ../../packages/aws-config-file/src/put-values.ts
function putValues(section, values, separator) {
  for (const [key, value] of Object.entries(values)) putValue(section, key.toLowerCase(), value, separator);
}
function separatorIn(section) {
  const last = section.parts.findLast(({ key, lines }) => key !== void 0 && !isNestedBlock(lines));
  return last && styleOf(last.lines[0] ?? "").separator;
}
function putValue(section, key, value, separator) {
  const at = section.parts.findIndex((part) => part.key === key);
  const old = section.parts[at]?.lines;
  const style = old === void 0 ? neighbourStyle(section, separator) : styleOf(old[0] ?? "");
  if (typeof value === "object" && value !== null) {
    const block = writeBlock(section, old, key, value, style);
    if (block !== void 0) write(section, at, key, block);
  } else if (value === null) {
    if (old !== void 0) section.replace(at, 1);
  } else if (old === void 0 || !says(old, key, value)) {
    const ending = endingOf(old?.[0] ?? "") || section.ending;
    write(section, at, key, [writeLine(key, value, style, ending)]);
  }
}
function says(lines, key, value) {
  const property = new Property(lines, key, 0, lines.length);
  return property.children === void 0 && property.value === value;
}
function writeBlock(section, old, key, values, style) {
  const head = () => writeLine(key, "", style, endingOf(old?.[0] ?? "") || section.ending);
  const block = old !== void 0 && isNestedBlock(old) ? [...old] : [head()];
  let changed = false;
  for (const [child, value] of Object.entries(values)) {
    changed = setChild(block, child, value, section.ending) || changed;
  }
  if (!changed) return void 0;
  return block.some((line2, at) => at > 0 && isChild(line2)) ? block : [];
}
function write(section, at, key, lines) {
  const place = at === -1 ? afterLastProperty(section) : at;
  const { ending } = section;
  const before = at === -1 ? section.parts[place - 1]?.lines : section.parts[at]?.lines;
  const open5 = endingOf(before?.at(-1) ?? "") === "";
  const written2 = terminate(lines, ending);
  const last = written2.pop();
  if (last !== void 0) written2.push(open5 ? contentOf(last) : last);
  if (at === -1) {
    section.terminate(ending);
    section.replace(place, 0, partsOf(key, written2));
    return;
  }
  section.replace(at, 1, [...commentAbove(before, written2, ending), ...partsOf(key, written2)]);
}
function partsOf(key, lines) {
  const end = lines.findLastIndex(isChild) + 1;
  if (end === 0) return [];
  return [{ key, lines: lines.slice(0, end) }, ...lines.slice(end).map((line2) => ({ lines: [line2] }))];
}
function commentAbove(old, written2, ending) {
  const first = old?.[0];
  if (first === void 0 || first === written2[0] || written2.length === 0) return [];
  const { comment: comment2 } = readPropertyLine(first);
  return comment2 === "" ? [] : [{ lines: [comment2 + ending] }];
}
function afterLastProperty(section) {
  return Math.max(section.parts.findLastIndex(({ key }) => key !== void 0) + 1, section.headLength);
}
function neighbourStyle(section, separator) {
  const last = section.parts.findLast(({ key }) => key !== void 0)?.lines[0];
  const indent = last === void 0 ? /^[ \t\v\f]*/.exec(section.header)?.[0] ?? "" : styleOf(last).indent;
  return { ...PLAIN, indent, separator: separatorIn(section) ?? separator };
}

// ../../packages/aws-config-file/src/draft.ts
var Draft = class {
  #endings;
  /** Sections by the names they had at the beginning, or were made under. */
  #sections = new SectionMap();
  #renamed = /* @__PURE__ */ new Map();
  #first;
  #last;
  constructor(doc) {
    this.#endings = new LineEndings(doc.lines);
    this.#first = new DraftSection(doc.lines.slice(0, doc.sections[0]?.start), void 0, this.#endings);
    this.#last = this.#first;
    for (const section of doc.sections) this.#link(new DraftSection(doc.lines, section, this.#endings), section);
  }
  put(id, values) {
    const section = this.#sections.get(id);
    if (section === void 0) {
      if (!onlyRemoves(values)) this.#append(id, values);
      return;
    }
    putValues(section, values, PLAIN.separator);
    section.next?.standApartFrom(section);
  }
  remove(id) {
    const section = this.#sections.get(id);
    if (section?.previous === void 0) return;
    const { previous, next: next2 } = section;
    previous.takeTrailing(isComment);
    const commentsOfNext = next2 === void 0 ? [] : section.takeTrailing(isComment);
    const gap = [...previous.takeTrailing(isBlank), ...section.takeTrailing(isBlank)];
    const detached = section.takeDetachedComments();
    section.replace(0, section.parts.length);
    previous.next = next2;
    if (next2 === void 0) this.#last = previous;
    else next2.previous = previous;
    previous.replace(previous.parts.length, 0, detached.slice(previous.parts.length === 0 ? 1 : 0));
    const between = next2 === void 0 || previous.parts.length === 0 ? [] : gap.slice(0, 1);
    previous.replace(previous.parts.length, 0, [...between, ...commentsOfNext]);
    next2?.standApartFrom(previous);
    this.#sections.delete(id);
    this.#renamed.delete(section);
  }
  rename(id, to) {
    const section = this.#sections.get(id);
    if (section === void 0) throw new ConfigEditError("section-not-found", "there is no section of that name");
    const renamed3 = { kind: id.kind, name: to };
    checkName(renamed3);
    this.#renamed.set(section, renamed3);
  }
  /** The text of the file, with all names changed. */
  finish() {
    this.#rename();
    const texts = [];
    for (let section = this.#first; section !== void 0; section = section.next) {
      texts.push(section.text);
    }
    return texts.join("");
  }
  #append(id, values) {
    checkName(id);
    const last = this.#last;
    const ending = this.#endings.usual;
    last.terminate(ending);
    const { lastLine } = last;
    if (lastLine !== void 0 && !isBlank(lastLine)) last.replace(last.parts.length, 0, [{ lines: [ending] }]);
    const header = [writeHeader(id) + ending];
    this.#endings.add(header);
    const section = new DraftSection(header, new Section(id.kind, id.name, 1, [], 0, 1), this.#endings);
    putValues(section, values, separatorIn(last) ?? PLAIN.separator);
    this.#link(section, id);
  }
  #link(section, id) {
    section.previous = this.#last;
    this.#last.next = section;
    this.#last = section;
    this.#sections.set(id, section);
  }
  #rename() {
    const given = new SectionMap();
    for (const [section, id] of this.#renamed) {
      const bearer = this.#sections.get(id);
      const stays = bearer !== void 0 && !this.#renamed.has(bearer);
      if (stays || given.get(id))
        throw new ConfigEditError("section-exists", "there is already a section of that name");
      given.set(id, true);
      const header = readHeader(section.header);
      if (header === void 0 || sameSection(header.id, id)) continue;
      const line2 = `${header.indent}${writeHeader(id)}${header.rest}`;
      section.replace(section.headLength - 1, 1, [{ lines: [line2] }]);
    }
  }
};
function onlyRemoves(values) {
  const all = Object.values(values);
  return all.length > 0 && all.every((value) => value === null || typeof value === "object" && onlyRemoves(value));
}

// ../../packages/aws-config-file/src/edit.ts
function edit(doc, edits) {
  if (edits.length === 0) return doc;
  const [problem] = doc.problemsFor(edits);
  if (problem !== void 0) throw refusal2(problem);
  const draft = new Draft(doc);
  for (const change of edits) apply(draft, change);
  return parseText(doc.mark + draft.finish());
}
function apply(draft, change) {
  switch (change.op) {
    case "put":
      for (const [key, value] of Object.entries(change.values)) {
        checkKey(key);
        if (typeof value === "object" && value !== null) Object.keys(value).forEach(checkKey);
      }
      draft.put(change.section, change.values);
      break;
    case "remove":
      draft.remove(change.section);
      break;
    case "rename":
      draft.rename(change.section, change.to);
      break;
  }
}

// ../../packages/storage-file/src/config-look.ts
var import_node_crypto5 = require("node:crypto");
var import_node_path13 = __toESM(require("node:path"), 1);

// ../../packages/storage-file/src/document-failures.ts
var malformed2 = (path16, problem) => new AwsSsoError("ConfigMalformed", describeProblem(problem, path16), {
  hint: "Mend this line in an editor; nothing was changed.",
  details: { path: path16, line: problem.line, column: problem.column }
});
function checkWellFormed(document, path16) {
  const [first] = document.problems.filter(({ blocks }) => blocks === "document").sort((a, b) => a.line - b.line);
  if (first !== void 0) throw malformed2(path16, first);
}
function asEditFailure(error2, path16, changes) {
  if (!(error2 instanceof ConfigEditError)) return error2;
  if (error2.problem !== void 0) return malformed2(path16, error2.problem);
  const aboutName = error2.code === "section-exists" || error2.code === "section-not-found";
  const suspects = aboutName ? changes.filter(({ kind }) => kind === "rename") : changes;
  const type = suspects[0]?.section.type ?? "profile";
  return new AwsSsoError(codeOf(error2, type), `${path16} was not changed: ${error2.message}.`, {
    details: { path: path16, ...suspects.length === 1 ? nameOf(suspects[0]) : {} },
    cause: error2
  });
}
function codeOf({ code }, type) {
  if (code === "section-exists") return type === "profile" ? "ProfileConflict" : "SsoSessionExists";
  if (code === "section-not-found") return type === "profile" ? "ProfileNotFound" : "SsoSessionNotFound";
  return "InvalidInput";
}
function nameOf(change) {
  if (change === void 0) return {};
  const { type, name } = change.section;
  return type === "profile" ? { profileName: name } : { sessionName: name };
}

// ../../packages/storage-file/src/history/history.ts
var import_node_crypto4 = require("node:crypto");
var import_promises20 = require("node:fs/promises");
var import_node_path12 = __toESM(require("node:path"), 1);

// ../../packages/storage-file/src/python-json.ts
function parseJsonObject(text2) {
  let value;
  try {
    value = JSON.parse(text2);
  } catch {
    return void 0;
  }
  return typeof value === "object" && value !== null && !Array.isArray(value) ? value : void 0;
}

// ../../packages/storage-file/src/managed-state-file.ts
var managedStateVersion = 1;
var ManagedStateFile = class {
  #path;
  constructor(path16) {
    this.#path = path16;
  }
  /**
   * undefined when there is none that can be understood: then nothing is ours, and nothing will be removed.
   *
   * @throws SafeFileError `unreadable`
   */
  async read() {
    const stored = await this.#stored();
    if (stored === void 0) return void 0;
    if (isNewer(stored)) return "newer";
    const managed = stored["schemaVersion"] === managedStateVersion ? managedProfilesOf(stored) : void 0;
    if (managed === void 0) return void 0;
    const historyId = stored["historyId"];
    return typeof historyId === "string" ? { managed, historyId } : { managed };
  }
  /**
   * Refuses to take part in a change of what a newer version of ours has written.
   *
   * @throws AwsSsoError ConfigUnwritable
   */
  async checkReplaceable() {
    const stored = await this.#stored();
    if (stored === void 0 || !isNewer(stored)) return;
    throw new AwsSsoError("ConfigUnwritable", `${this.#path} was written by a newer version of aws-sso.`, {
      hint: "Update aws-sso. Nothing was changed.",
      details: { path: this.#path, reason: "it was written by a newer version" }
    });
  }
  /** @throws SafeFileError `unwritable` */
  async write(configPath, { managed, historyId }) {
    const { profiles, excluded } = managed;
    const text2 = JSON.stringify({ schemaVersion: managedStateVersion, configPath, historyId, profiles, excluded });
    await replaceFile(this.#path, new TextEncoder().encode(`${text2}
`));
  }
  async #stored() {
    const { bytes } = await readFileIfExists(this.#path);
    return bytes && parseJsonObject(new TextDecoder().decode(bytes));
  }
};
var isNewer = ({ schemaVersion }) => typeof schemaVersion === "number" && schemaVersion > managedStateVersion;
function managedProfilesOf(stored) {
  if (!isRecord3(stored)) return void 0;
  const { profiles, excluded } = stored;
  if (!Array.isArray(profiles) || !profiles.every(isManagedProfile)) return void 0;
  if (!Array.isArray(excluded) || !excluded.every(isIdentity)) return void 0;
  return { profiles, excluded };
}
var isRecord3 = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
var isIdentity = (value) => isRecord3(value) && ["sessionName", "accountId", "roleName"].every((field) => typeof value[field] === "string");
var isManagedProfile = (value) => isIdentity(value) && isRecord3(value) && typeof value["name"] === "string" && isRecord3(value["wrote"]) && Object.values(value["wrote"]).every((written2) => typeof written2 === "string");

// ../../packages/storage-file/src/history/history-entry.ts
var historyEntryVersion = 2;
function storedEntry(json) {
  const { schemaVersion, id, at, command, summary: summary2, configPath, undoes, takesBack, before, after, ...more } = json;
  const { sections, blocks, managed } = more;
  if (schemaVersion !== 1 && schemaVersion !== historyEntryVersion) return void 0;
  if (!areTexts(id, at, command, summary2, configPath, after)) return void 0;
  if (before !== null && typeof before !== "string") return void 0;
  if (!isList(sections, isSectionDiff)) return void 0;
  const when = new Date(at);
  if (Number.isNaN(when.getTime())) return void 0;
  const transition = isRecord4(managed) ? transitionOf(managed) : void 0;
  return {
    ...{ id, at: when, command, summary: summary2 },
    ...{ configPath, before, after, sections },
    ...typeof undoes === "string" ? { undoes } : {},
    ...isList(takesBack, isText) ? { takesBack } : {},
    ...schemaVersion === historyEntryVersion && isList(blocks, isBlock) ? { blocks } : {},
    ...transition === void 0 ? {} : { managed: transition }
  };
}
function transitionOf({ before, after }) {
  const [was, is2] = [managedProfilesOf(before), managedProfilesOf(after)];
  return was === void 0 || is2 === void 0 ? void 0 : { before: was, after: is2 };
}
var isRecord4 = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
var isText = (value) => typeof value === "string";
var areTexts = (...values) => values.every(isText);
var isList = (value, isItem) => Array.isArray(value) && value.every(isItem);
var isSectionDiff = (value) => isRecord4(value) && isRecord4(value["section"]) && areTexts(value["change"], value["section"]["type"], value["section"]["name"]) && Array.isArray(value["keys"]) && value["keys"].every((key) => isRecord4(key) && areTexts(key["key"]));
var isLine = (value) => typeof value === "string" || isRecord4(value) && areTexts(value["base64"]);
var isSide = (value) => value === void 0 || isRecord4(value) && typeof value["line"] === "number" && isList(value["lines"], isLine) && isList(value["gap"], isLine) && (value["hidden"] === void 0 || isList(value["hidden"], isNumber));
var isNumber = (value) => typeof value === "number";
var isBlock = (value) => isRecord4(value) && isSide(value["before"]) && isSide(value["after"]);

// ../../packages/storage-file/src/history/history.ts
var defaultLimits = { entries: 200, bytes: 2e7 };
var idPattern = /^(\d{17})-[0-9a-f]{6}$/;
var History = class {
  #directory;
  #clock;
  #limits;
  constructor(directory, clock, limits = defaultLimits) {
    this.#directory = directory;
    this.#clock = clock;
    this.#limits = limits;
  }
  async newest() {
    return (await this.ids()).at(-1);
  }
  /**
   * Oldest first.
   *
   * @throws SafeFileError `unreadable`
   */
  async ids() {
    const names = await (0, import_promises20.readdir)(this.#directory).catch((error2) => this.#noneIfMissing(error2));
    return names.map((name) => import_node_path12.default.basename(name, ".json")).filter((id) => idPattern.test(id)).sort();
  }
  /**
   * Writes an entry, on the disk when this returns, and lets go of the oldest ones beyond the limits.
   *
   * @throws SafeFileError `unwritable`
   */
  async add(entry) {
    const ids = await this.ids();
    const at = this.#clock();
    const id = idAfter(ids.at(-1), at);
    const text2 = JSON.stringify({ schemaVersion: historyEntryVersion, id, at: at.toISOString(), ...entry });
    await replaceFile(this.#file(id), new TextEncoder().encode(`${text2}
`));
    await this.#prune([...ids, id]);
    return id;
  }
  /**
   * undefined when it is not there or cannot be understood.
   *
   * @throws SafeFileError `unreadable`
   */
  async entry(id) {
    if (!idPattern.test(id)) return void 0;
    const { bytes } = await readFileIfExists(this.#file(id));
    const json = bytes && parseJsonObject(new TextDecoder().decode(bytes));
    const entry = json && storedEntry(json);
    return entry?.id === id ? entry : void 0;
  }
  /** Takes back an entry whose update did not happen. */
  async drop(id) {
    await removeFile(this.#file(id));
  }
  /**
   * What was ours after the newest entry that led to this state of the config and is newer than `known`; undefined when
   * there is none, or when it had been saved before.
   */
  async managedAfter(configHash, known2) {
    const newer = (await this.ids()).filter((id) => known2 === void 0 || id > known2);
    for (const id of newer.reverse()) {
      const entry = await this.entry(id);
      if (entry?.after === configHash) return entry.managed?.after;
    }
    return void 0;
  }
  #noneIfMissing(error2) {
    if (errnoOf(error2) === "ENOENT") return [];
    const reason = "the directory cannot be listed";
    throw new SafeFileError({ code: "unreadable", path: this.#directory, reason, cause: error2 });
  }
  #file(id) {
    return import_node_path12.default.join(this.#directory, `${id}.json`);
  }
  /** The newest entry stays, however large. */
  async #prune(ids) {
    let bytes = 0;
    for (const [age, id] of [...ids].reverse().entries()) {
      bytes += await sizeOf(this.#file(id));
      if (age > 0 && (age >= this.#limits.entries || bytes > this.#limits.bytes)) await removeFile(this.#file(id));
    }
  }
};
var sizeOf = (file) => (0, import_promises20.stat)(file).then(
  ({ size }) => size,
  () => 0
);
function idAfter(newest, at) {
  const random = (0, import_node_crypto4.randomBytes)(3).toString("hex");
  const digits = at.toISOString().replace(/\D/g, "");
  const last = idPattern.exec(newest ?? "")?.[1];
  return `${last === void 0 || digits > last ? digits : String(BigInt(last) + 1n)}-${random}`;
}

// ../../packages/storage-file/src/history/config-units.ts
var byteText = (bytes) => Buffer.from(bytes).toString("latin1");
var bytesOf = (text2) => Buffer.from(text2, "latin1");
var allLines = ({ lines, gap }) => [...lines, ...gap];
var byteOrderMark = "ï»¿";
var markOf = (text2) => text2.startsWith(byteOrderMark) ? byteOrderMark : "";
function unitsOf(document) {
  const text2 = byteText(document.stringify());
  const content = text2.slice(markOf(text2).length);
  const lines = content === "" ? [] : content.split(/(?<=\n|\r(?!\n))/);
  const headers = document.sections.map(({ line: line2 }) => line2 - 1);
  const starts = headers.map((header) => startOf(lines, header));
  const ids = uniqueIds(document);
  const first = { line: 1, lines: [], gap: lines.slice(0, starts[0]) };
  const sections = headers.map((header, index) => {
    const [start = header, end = lines.length] = [starts[index], starts[index + 1]];
    let contentEnd = end;
    while (contentEnd > header + 1 && isTrivia2(lines[contentEnd - 1])) contentEnd--;
    return {
      id: ids[index] ?? "",
      line: start + 1,
      lines: lines.slice(start, contentEnd),
      gap: lines.slice(contentEnd, end)
    };
  });
  return [first, ...sections];
}
function startOf(lines, header) {
  let start = header;
  while (start > 0 && isComment2(lines[start - 1])) start--;
  return start;
}
var isComment2 = (line2 = "") => /^[ \t]*[#;]/.test(line2);
var isBlank2 = (line2 = "") => line2.trim() === "";
var isTrivia2 = (line2) => isBlank2(line2) || isComment2(line2);
function uniqueIds({ sections }) {
  const seen = /* @__PURE__ */ new Map();
  return sections.map(({ kind, name }) => {
    const label = kind === "other" ? name : `${kind} ${name}`;
    const nth = (seen.get(label) ?? 0) + 1;
    seen.set(label, nth);
    return nth === 1 ? label : `${label} (${nth})`;
  });
}

// ../../packages/storage-file/src/history/hide-secrets.ts
var comment = "a comment";
function hideSecrets(lines) {
  let hidden;
  return lines.map((line2) => {
    const { content, ending } = withoutEnding(line2);
    const [, indent = "", text2 = ""] = /^(\s*)(.*)$/s.exec(content) ?? [];
    if (text2 === "") return { shown: line2 };
    let cut2;
    if (/^[#;]/.test(text2)) cut2 = commentCut(text2);
    else if (text2.startsWith("[")) cut2 = headerCut(text2);
    else if (hidden !== void 0 && indent.length > hidden.indent)
      cut2 = { name: hidden.name, isValue: true, start: "", mask: hiddenValue };
    else {
      const property = propertyOf(text2);
      cut2 = property.cut;
      const isHidden = cut2 !== void 0 && cut2.rest === void 0;
      hidden = isHidden || property.hidesBelow ? { name: property.name, indent: indent.length } : void 0;
    }
    if (cut2 === void 0) return { shown: line2 };
    const { mask, start, rest, ...what } = cut2;
    return {
      shown: indent + start + mask + ending,
      secret: {
        ...what,
        start: indent + start,
        text: text2.slice(start.length),
        ...rest === void 0 ? {} : { rest: indent + rest + ending }
      }
    };
  });
}
function withoutEnding(line2) {
  const ending = /(?:\r\n|\r|\n)$/.exec(line2)?.[0] ?? "";
  return { content: line2.slice(0, line2.length - ending.length), ending };
}
function headerCut(text2) {
  const [, start = "", behind = ""] = /^(\[[^\]]*\]\s*)(.*)$/s.exec(text2) ?? [];
  if (!remarkMayBeSecret(behind)) return void 0;
  return { name: comment, isValue: false, start, mask: hiddenValue, rest: start.trimEnd() };
}
function commentCut(text2) {
  if (!remarkMayBeSecret(text2)) return void 0;
  const start = /^[#;]+\s*/.exec(text2)?.[0] ?? "";
  return { name: comment, isValue: false, start, mask: hiddenValue };
}
var remarkMayBeSecret = (text2) => hasUserInfo(text2) || text2.split(/(?:^|[\t ])[#;]+/).some((remark) => {
  const { key, value } = partsOf2(remark.trim());
  return mayBeSecret(key, value) || textMayBeSecret(key);
});
function propertyOf(text2) {
  const { key, between, value, remark } = partsOf2(text2);
  const name = key.toLowerCase();
  const property = { name, hidesBelow: value === "" && mayBeSecret(key, "") };
  if (value !== "" && mayBeSecret(key, value))
    return {
      ...property,
      cut: { name: key === "" ? "a line" : name, isValue: key !== "", start: key + between, mask: hiddenValue }
    };
  if (remarkMayBeSecret(remark)) {
    const rest = key + between + value;
    const start = rest + (/^\s+[#;]+\s*/.exec(remark)?.[0] ?? "");
    return { ...property, cut: { name: comment, isValue: false, start, mask: hiddenValue, rest } };
  }
  if (hasUserInfo(text2)) return { ...property, cut: { name: "a line", isValue: false, start: "", mask: hiddenValue } };
  return property;
}
function partsOf2(text2) {
  const sign = text2.search(/[=:]/);
  const key = text2.slice(0, Math.max(sign, 0)).trimEnd();
  const behind = text2.slice(sign + 1);
  const whole = behind.trim();
  const between = text2.slice(key.length, text2.length - behind.trimStart().length);
  const remarkAt = whole.search(/[\t ][#;]/);
  const value = remarkAt === -1 ? whole : withoutBlanks(whole.slice(0, remarkAt));
  return { key, between: sign === -1 ? "" : between, value, remark: whole.slice(value.length) };
}
function withoutBlanks(text2) {
  let end = text2.length;
  while (end > 0 && " 	".includes(text2.charAt(end - 1))) end--;
  return text2.slice(0, end);
}

// ../../packages/storage-file/src/read-aws-config.ts
function ownLines({ lines, gap }) {
  const blank = gap.findIndex(isBlank2);
  return [...lines, ...gap.slice(0, blank === -1 ? gap.length : blank)];
}
var DocumentSection = class {
  name;
  line;
  #section;
  #unit;
  #values;
  constructor(section, unit) {
    this.name = section.name;
    this.line = section.line;
    this.#section = section;
    this.#unit = unit;
  }
  get secrets() {
    const unit = this.#unit();
    const hidden = hideSecrets(unit === void 0 ? [] : ownLines(unit));
    return [...new Set(hidden.flatMap(({ secret }) => secret?.name ?? []))];
  }
  get values() {
    this.#values ??= new Map(
      this.#section.properties.flatMap(({ key, value, children }) => children === void 0 ? [[key, value]] : [])
    );
    return this.#values;
  }
};
function readAwsConfig(document, path16, credentialsProfiles) {
  let units;
  const unitAt2 = (index) => (units ??= unitsOf(document))[index + 1];
  const sectionsOf = (kind) => new Map(
    document.sections.flatMap(
      (section, index) => section.kind === kind ? [[section.name, new DocumentSection(section, () => unitAt2(index))]] : []
    )
  );
  return { path: path16, ssoSessions: sectionsOf("sso-session"), profiles: sectionsOf("profile"), credentialsProfiles };
}
var credentialsProfileNames = (document) => new Set(
  document.sections.map(
    ({ kind, name }) => kind === "other" || kind === "profile" && name === "default" ? name : `${kind} ${name}`
  )
);

// ../../packages/storage-file/src/read-for-show.ts
var patienceMs = 600;
async function readForShow(path16) {
  try {
    return await readStill(path16, { toWrite: false, timeoutMs: patienceMs });
  } catch (error2) {
    if (!(error2 instanceof SafeFileError) || error2.code !== "busy") throw error2;
    return readFileIfExists(path16);
  }
}

// ../../packages/storage-file/src/config-look.ts
var nothing2 = new Uint8Array();
async function lookAtConfig(snapshot, places) {
  const { configPath, credentialsPath, stateDirectory } = places;
  const document = parse2(snapshot.bytes ?? nothing2);
  checkWellFormed(document, configPath);
  const credentials = parse2((await readForShow(credentialsPath)).bytes ?? nothing2);
  const config = readAwsConfig(document, configPath, credentialsProfileNames(credentials));
  const state = new ManagedStateFile(import_node_path13.default.join(stateDirectory, "managed", `${keyOf(snapshot)}.json`));
  const history = historyAt(snapshot, places);
  return { snapshot, document, config, state, history, ...await managedNow(state, history, snapshot) };
}
var historyAt = (snapshot, { stateDirectory, clock, historyLimits }) => new History(import_node_path13.default.join(stateDirectory, "history", keyOf(snapshot)), clock, historyLimits);
var keyOf = ({ target }) => hashOf(target).slice(0, 16);
async function managedNow(state, history, { bytes }) {
  const found = await state.read();
  if (found === "newer") return { managed: noManagedProfiles, saved: noManagedProfiles };
  const recovered = bytes && await history.managedAfter(hashOf(bytes), found?.historyId);
  const saved = found?.managed ?? noManagedProfiles;
  return { managed: recovered ?? saved, saved };
}
var hashOf = (content) => (0, import_node_crypto5.createHash)("sha256").update(content).digest("hex");

// ../../packages/storage-file/src/config-update.ts
var import_node_util2 = require("node:util");

// ../../packages/storage-file/src/history/changed-blocks.ts
var import_node_buffer = require("node:buffer");
function changedBlocks(before, after, pairs) {
  const [old, now] = [unitsOf(before), unitsOf(after)];
  const numbers = /* @__PURE__ */ new Map();
  const places = [
    { before: 0, after: 0 },
    ...pairs.map((pair) => ({ before: next(pair.before), after: next(pair.after) }))
  ];
  return places.flatMap((place) => {
    const [was, is2] = [unitAt(old, place.before), unitAt(now, place.after)];
    if (was !== void 0 && is2 !== void 0 && textOf(was) === textOf(is2)) return [];
    const follows = is2 === void 0 ? unitAt(old, (place.before ?? 0) - 1)?.id : void 0;
    return [
      {
        ...was === void 0 ? {} : { before: sideOf(was, numbers) },
        ...is2 === void 0 ? {} : { after: sideOf(is2, numbers) },
        ...follows === void 0 ? {} : { follows }
      }
    ];
  });
}
var next = (index) => index === void 0 ? void 0 : index + 1;
var unitAt = (units, index) => index === void 0 ? void 0 : units[index];
var textOf = (unit) => allLines(unit).join("");
function sideOf({ id, line: line2, lines, gap }, numbers) {
  const parts2 = hideSecrets([...lines, ...gap]);
  const stored = parts2.map(({ shown }) => storedLine(shown));
  const hidden = parts2.flatMap(({ secret }) => secret?.text ?? []).map((text2) => numberOf(text2, numbers));
  return {
    ...id === void 0 ? {} : { section: id },
    line: line2,
    lines: stored.slice(0, lines.length),
    gap: stored.slice(lines.length),
    ...hidden.length === 0 ? {} : { hidden }
  };
}
function numberOf(text2, numbers) {
  const number = numbers.get(text2) ?? numbers.size;
  numbers.set(text2, number);
  return number;
}
function storedLine(line2) {
  const bytes = Buffer.from(bytesOf(line2));
  return (0, import_node_buffer.isUtf8)(bytes) ? bytes.toString("utf8") : { base64: bytes.toString("base64") };
}

// ../../packages/storage-file/src/history/config-diff.ts
var types = ["sso-session", "profile"];
var sectionDiffs = (before, after, pairs) => types.flatMap(
  (type) => pairs.flatMap((pair) => {
    const moves = pair.moved !== void 0;
    if (moves && pair.before === void 0) return [];
    const [was, is2] = [sectionAt(before, pair.before), sectionAt(after, pair.after ?? pair.moved)];
    return sectionDiff(type, was, is2, moves);
  })
);
var sectionAt = (sections, index) => index === void 0 ? void 0 : sections[index];
function sectionDiff(type, before, after, moves) {
  const name = (before ?? after)?.name;
  if (name === void 0 || (before ?? after)?.kind !== type) return [];
  const section = { type, name };
  const keys = keyDiffs(before, after);
  if (before === void 0) return [{ section, change: "added", keys }];
  if (after === void 0) return [{ section, change: "removed", keys }];
  if (before.name !== after.name) return [{ section, change: "renamed", renamedTo: after.name, keys }];
  if (moves) return [{ section, change: "moved", keys }];
  return keys.length === 0 ? [] : [{ section, change: "changed", keys }];
}
function keyDiffs(before, after) {
  const [old, now] = [valuesOf(before), valuesOf(after)];
  return [.../* @__PURE__ */ new Set([...old.keys(), ...now.keys()])].flatMap((key) => {
    const [was, is2] = [old.get(key), now.get(key)];
    if (was === is2) return [];
    return {
      key,
      ...was === void 0 ? {} : { before: shownValue(key, was) },
      ...is2 === void 0 ? {} : { after: shownValue(key, is2) }
    };
  });
}
var valuesOf = (section) => new Map(section?.properties.map((property) => [property.key, valueOf3(property)]));
var valueOf3 = ({ value, children }) => children === void 0 ? value : children.map((child) => `${child.key} = ${shownValue(child.key, child.value)}`).join("\n");

// ../../packages/storage-file/src/history/pair-sections.ts
var noFates = /* @__PURE__ */ new Map();
var sectionKeyOf = ({ kind, name }) => `${kind} ${name}`;
var fatesOf = (changes) => new Map(
  changes.flatMap(
    (change) => change.kind === "put" ? [] : [[sectionKeyOf({ ...change.section, kind: change.section.type }), newNameOf(change)]]
  )
);
var newNameOf = (change) => change.kind === "rename" ? change.to : void 0;
function pairSections(before, after, fates) {
  const places = /* @__PURE__ */ new Map();
  const newKey = numbered();
  for (const [index, section] of after.entries()) places.set(newKey(sectionKeyOf(section)), index);
  const oldKey = numbered();
  const found = before.map((section) => {
    const key = sectionKeyOf(section);
    const name = fates.has(key) ? fates.get(key) : section.name;
    return name === void 0 ? void 0 : places.get(oldKey(sectionKeyOf({ kind: section.kind, name })));
  });
  const partner = increasing(found);
  const taken2 = new Set(partner.values());
  const origins = new Map(found.flatMap((place, index) => place === void 0 ? [] : [[place, index]]));
  return [
    ...before.map((_, index) => {
      const there = partner.get(index);
      if (there !== void 0) return { before: index, after: there };
      const moved = found[index];
      return { before: index, ...moved === void 0 ? {} : { moved } };
    }),
    ...after.flatMap((_, index) => {
      if (taken2.has(index)) return [];
      const moved = origins.get(index);
      return [{ after: index, ...moved === void 0 ? {} : { moved } }];
    })
  ];
}
function numbered() {
  const seen = /* @__PURE__ */ new Map();
  return (key) => {
    const nth = (seen.get(key) ?? 0) + 1;
    seen.set(key, nth);
    return `${nth} ${key}`;
  };
}
function increasing(found) {
  const ends = [];
  const previous = /* @__PURE__ */ new Map();
  for (const [index, place] of found.entries()) {
    if (place === void 0) continue;
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = low + high >> 1;
      if ((found[ends[middle] ?? 0] ?? 0) < place) low = middle + 1;
      else high = middle;
    }
    const before = ends[low - 1];
    if (before !== void 0) previous.set(index, before);
    ends[low] = index;
  }
  const chosen = /* @__PURE__ */ new Map();
  for (let index = ends.at(-1); index !== void 0; index = previous.get(index)) chosen.set(index, found[index] ?? 0);
  return chosen;
}

// ../../packages/storage-file/src/config-update.ts
var attempts2 = 5;
var nothing3 = new Uint8Array();
async function updateConfig(options, cause, decide) {
  const { configPath, lockTimeoutMs } = options;
  const [purpose = "update"] = cause.command.split(" ", 1);
  const attempt = async () => {
    for (let count = 1; ; count++) {
      const look = await lookAtConfig(await readStill(configPath), options);
      try {
        return await apply2(look, configPath, cause, await decide(look));
      } catch (error2) {
        const changed = error2 instanceof SafeFileError && error2.code === "changed";
        if (!changed || count === attempts2) throw error2;
      }
    }
  };
  try {
    await refuseForeignHome(options);
    return await withLock(configPath, { purpose, timeoutMs: lockTimeoutMs }, attempt);
  } catch (error2) {
    throw asConfigFailure(error2);
  }
}
async function apply2(look, configPath, cause, { document: edited, managed: wanted, fates = noFates, undoes, takesBack }) {
  const { snapshot, document, state, history } = look;
  const managed = { before: look.managed, after: wanted };
  const stateChanges = !(0, import_node_util2.isDeepStrictEqual)(look.saved, wanted);
  if (stateChanges) await state.checkReplaceable();
  const bytes = edited.stringify();
  const { sections, pairs } = compared(document, edited, fates);
  const diff = { path: configPath, sections };
  if (Buffer.compare(bytes, snapshot.bytes ?? nothing3) === 0) {
    if (stateChanges) await state.write(snapshot.target, { managed: wanted, historyId: await history.newest() });
    return { diff };
  }
  const historyId = await history.add({
    command: cause.command,
    summary: cause.summary,
    configPath: snapshot.target,
    ...undoes === void 0 ? {} : { undoes },
    ...takesBack === void 0 ? {} : { takesBack },
    before: snapshot.bytes === void 0 ? null : hashOf(snapshot.bytes),
    after: hashOf(bytes),
    sections,
    blocks: changedBlocks(document, edited, pairs),
    ...stateChanges ? { managed } : {}
  });
  try {
    await replaceFile(configPath, bytes, { expected: snapshot });
  } catch (error2) {
    await history.drop(historyId).catch(unlessOfTheDisk);
    throw error2;
  }
  if (stateChanges) await state.write(snapshot.target, { managed: wanted, historyId }).catch(unlessOfTheDisk);
  return { diff, historyId };
}
function compared(before, after, fates) {
  const pairs = pairSections(before.sections, after.sections, fates);
  return { pairs, sections: sectionDiffs(before.sections, after.sections, pairs) };
}
function unlessOfTheDisk(error2) {
  if (!(error2 instanceof SafeFileError)) throw error2;
}

// ../../packages/storage-file/src/apply-changes.ts
var sectionId = ({ type, name }) => ({ kind: type, name });
function editsOf(change) {
  const section = sectionId(change.section);
  switch (change.kind) {
    case "put":
      return [{ op: "put", section, values: change.values }];
    case "remove":
      return [{ op: "remove", section }];
    case "rename":
      return [
        ...change.values === void 0 ? [] : [{ op: "put", section, values: change.values }],
        { op: "rename", section, to: change.to }
      ];
  }
}
function applyChanges(document, path16, changes) {
  const { first, afterwards } = inTwoSteps(changes);
  let edited = document;
  try {
    if (first.length > 0) edited = edit(edited, first.flatMap(editsOf));
    for (const { section } of afterwards)
      if (edited.find(sectionId(section)) !== void 0)
        throw new ConfigEditError("section-exists", "there is already a section of that name");
    return afterwards.length > 0 ? edit(edited, afterwards.flatMap(editsOf)) : edited;
  } catch (error2) {
    throw asEditFailure(error2, path16, changes);
  }
}
function inTwoSteps(changes) {
  const freed = /* @__PURE__ */ new Set();
  const [first, afterwards] = [[], []];
  for (const change of changes) {
    const name = `${change.section.type} ${change.section.name}`;
    const waits = change.kind === "put" && freed.has(name);
    (waits ? afterwards : first).push(change);
    if (change.kind !== "put") freed.add(name);
  }
  return { first, afterwards };
}

// ../../packages/storage-file/src/file-config-repository.ts
var FileConfigRepository = class {
  #options;
  constructor(options) {
    this.#options = options;
  }
  async read() {
    try {
      const snapshot = await readForShow(this.#options.configPath);
      const { config, managed } = await lookAtConfig(snapshot, this.#options);
      return { config, managed };
    } catch (error2) {
      throw asConfigFailure(error2);
    }
  }
  update(cause, decide) {
    return updateConfig(this.#options, cause, ({ document, config, managed: before }) => {
      const { changes, managed } = decide(config, before);
      return {
        document: applyChanges(document, this.#options.configPath, changes),
        managed,
        fates: fatesOf(changes)
      };
    });
  }
};

// ../../node_modules/tsyringe/dist/esm5/types/lifecycle.js
var Lifecycle;
(function(Lifecycle2) {
  Lifecycle2[Lifecycle2["Transient"] = 0] = "Transient";
  Lifecycle2[Lifecycle2["Singleton"] = 1] = "Singleton";
  Lifecycle2[Lifecycle2["ResolutionScoped"] = 2] = "ResolutionScoped";
  Lifecycle2[Lifecycle2["ContainerScoped"] = 3] = "ContainerScoped";
})(Lifecycle || (Lifecycle = {}));
var lifecycle_default = Lifecycle;

// ../../node_modules/tsyringe/node_modules/tslib/modules/index.js
var import_tslib = __toESM(require_tslib(), 1);
var {
  __extends,
  __assign,
  __rest,
  __decorate,
  __param,
  __metadata,
  __awaiter: __awaiter2,
  __generator,
  __exportStar,
  __createBinding,
  __values,
  __read,
  __spread,
  __spreadArrays,
  __await,
  __asyncGenerator,
  __asyncDelegator,
  __asyncValues,
  __makeTemplateObject,
  __importStar,
  __importDefault,
  __classPrivateFieldGet,
  __classPrivateFieldSet
} = import_tslib.default;

// ../../node_modules/tsyringe/dist/esm5/providers/class-provider.js
function isClassProvider(provider) {
  return !!provider.useClass;
}

// ../../node_modules/tsyringe/dist/esm5/providers/factory-provider.js
function isFactoryProvider(provider) {
  return !!provider.useFactory;
}

// ../../node_modules/tsyringe/dist/esm5/lazy-helpers.js
var DelayedConstructor = (function() {
  function DelayedConstructor2(wrap) {
    this.wrap = wrap;
    this.reflectMethods = [
      "get",
      "getPrototypeOf",
      "setPrototypeOf",
      "getOwnPropertyDescriptor",
      "defineProperty",
      "has",
      "set",
      "deleteProperty",
      "apply",
      "construct",
      "ownKeys"
    ];
  }
  DelayedConstructor2.prototype.createProxy = function(createObject) {
    var _this = this;
    var target = {};
    var init = false;
    var value;
    var delayedObject = function() {
      if (!init) {
        value = createObject(_this.wrap());
        init = true;
      }
      return value;
    };
    return new Proxy(target, this.createHandler(delayedObject));
  };
  DelayedConstructor2.prototype.createHandler = function(delayedObject) {
    var handler = {};
    var install = function(name) {
      handler[name] = function() {
        var args = [];
        for (var _i = 0; _i < arguments.length; _i++) {
          args[_i] = arguments[_i];
        }
        args[0] = delayedObject();
        var method = Reflect[name];
        return method.apply(void 0, __spread(args));
      };
    };
    this.reflectMethods.forEach(install);
    return handler;
  };
  return DelayedConstructor2;
})();

// ../../node_modules/tsyringe/dist/esm5/providers/injection-token.js
function isNormalToken(token) {
  return typeof token === "string" || typeof token === "symbol";
}
function isTokenDescriptor(descriptor) {
  return typeof descriptor === "object" && "token" in descriptor && "multiple" in descriptor;
}
function isTransformDescriptor(descriptor) {
  return typeof descriptor === "object" && "token" in descriptor && "transform" in descriptor;
}
function isConstructorToken(token) {
  return typeof token === "function" || token instanceof DelayedConstructor;
}

// ../../node_modules/tsyringe/dist/esm5/providers/token-provider.js
function isTokenProvider(provider) {
  return !!provider.useToken;
}

// ../../node_modules/tsyringe/dist/esm5/providers/value-provider.js
function isValueProvider(provider) {
  return provider.useValue != void 0;
}

// ../../node_modules/tsyringe/dist/esm5/providers/provider.js
function isProvider(provider) {
  return isClassProvider(provider) || isValueProvider(provider) || isTokenProvider(provider) || isFactoryProvider(provider);
}

// ../../node_modules/tsyringe/dist/esm5/registry-base.js
var RegistryBase = (function() {
  function RegistryBase2() {
    this._registryMap = /* @__PURE__ */ new Map();
  }
  RegistryBase2.prototype.entries = function() {
    return this._registryMap.entries();
  };
  RegistryBase2.prototype.getAll = function(key) {
    this.ensure(key);
    return this._registryMap.get(key);
  };
  RegistryBase2.prototype.get = function(key) {
    this.ensure(key);
    var value = this._registryMap.get(key);
    return value[value.length - 1] || null;
  };
  RegistryBase2.prototype.set = function(key, value) {
    this.ensure(key);
    this._registryMap.get(key).push(value);
  };
  RegistryBase2.prototype.setAll = function(key, value) {
    this._registryMap.set(key, value);
  };
  RegistryBase2.prototype.has = function(key) {
    this.ensure(key);
    return this._registryMap.get(key).length > 0;
  };
  RegistryBase2.prototype.clear = function() {
    this._registryMap.clear();
  };
  RegistryBase2.prototype.ensure = function(key) {
    if (!this._registryMap.has(key)) {
      this._registryMap.set(key, []);
    }
  };
  return RegistryBase2;
})();
var registry_base_default = RegistryBase;

// ../../node_modules/tsyringe/dist/esm5/registry.js
var Registry = (function(_super) {
  __extends(Registry2, _super);
  function Registry2() {
    return _super !== null && _super.apply(this, arguments) || this;
  }
  return Registry2;
})(registry_base_default);
var registry_default = Registry;

// ../../node_modules/tsyringe/dist/esm5/resolution-context.js
var ResolutionContext = /* @__PURE__ */ (function() {
  function ResolutionContext2() {
    this.scopedResolutions = /* @__PURE__ */ new Map();
  }
  return ResolutionContext2;
})();
var resolution_context_default = ResolutionContext;

// ../../node_modules/tsyringe/dist/esm5/error-helpers.js
function formatDependency(params, idx) {
  if (params === null) {
    return "at position #" + idx;
  }
  var argName = params.split(",")[idx].trim();
  return '"' + argName + '" at position #' + idx;
}
function composeErrorMessage(msg, e, indent) {
  if (indent === void 0) {
    indent = "    ";
  }
  return __spread([msg], e.message.split("\n").map(function(l) {
    return indent + l;
  })).join("\n");
}
function formatErrorCtor(ctor, paramIdx, error2) {
  var _a = __read(ctor.toString().match(/constructor\(([\w, ]+)\)/) || [], 2), _b = _a[1], params = _b === void 0 ? null : _b;
  var dep = formatDependency(params, paramIdx);
  return composeErrorMessage("Cannot inject the dependency " + dep + ' of "' + ctor.name + '" constructor. Reason:', error2);
}

// ../../node_modules/tsyringe/dist/esm5/types/disposable.js
function isDisposable(value) {
  if (typeof value.dispose !== "function")
    return false;
  var disposeFun = value.dispose;
  if (disposeFun.length > 0) {
    return false;
  }
  return true;
}

// ../../node_modules/tsyringe/dist/esm5/interceptors.js
var PreResolutionInterceptors = (function(_super) {
  __extends(PreResolutionInterceptors2, _super);
  function PreResolutionInterceptors2() {
    return _super !== null && _super.apply(this, arguments) || this;
  }
  return PreResolutionInterceptors2;
})(registry_base_default);
var PostResolutionInterceptors = (function(_super) {
  __extends(PostResolutionInterceptors2, _super);
  function PostResolutionInterceptors2() {
    return _super !== null && _super.apply(this, arguments) || this;
  }
  return PostResolutionInterceptors2;
})(registry_base_default);
var Interceptors = /* @__PURE__ */ (function() {
  function Interceptors2() {
    this.preResolution = new PreResolutionInterceptors();
    this.postResolution = new PostResolutionInterceptors();
  }
  return Interceptors2;
})();
var interceptors_default = Interceptors;

// ../../node_modules/tsyringe/dist/esm5/dependency-container.js
var typeInfo = /* @__PURE__ */ new Map();
var InternalDependencyContainer = (function() {
  function InternalDependencyContainer2(parent) {
    this.parent = parent;
    this._registry = new registry_default();
    this.interceptors = new interceptors_default();
    this.disposed = false;
    this.disposables = /* @__PURE__ */ new Set();
  }
  InternalDependencyContainer2.prototype.register = function(token, providerOrConstructor, options) {
    if (options === void 0) {
      options = { lifecycle: lifecycle_default.Transient };
    }
    this.ensureNotDisposed();
    var provider;
    if (!isProvider(providerOrConstructor)) {
      provider = { useClass: providerOrConstructor };
    } else {
      provider = providerOrConstructor;
    }
    if (isTokenProvider(provider)) {
      var path16 = [token];
      var tokenProvider = provider;
      while (tokenProvider != null) {
        var currentToken = tokenProvider.useToken;
        if (path16.includes(currentToken)) {
          throw new Error("Token registration cycle detected! " + __spread(path16, [currentToken]).join(" -> "));
        }
        path16.push(currentToken);
        var registration = this._registry.get(currentToken);
        if (registration && isTokenProvider(registration.provider)) {
          tokenProvider = registration.provider;
        } else {
          tokenProvider = null;
        }
      }
    }
    if (options.lifecycle === lifecycle_default.Singleton || options.lifecycle == lifecycle_default.ContainerScoped || options.lifecycle == lifecycle_default.ResolutionScoped) {
      if (isValueProvider(provider) || isFactoryProvider(provider)) {
        throw new Error('Cannot use lifecycle "' + lifecycle_default[options.lifecycle] + '" with ValueProviders or FactoryProviders');
      }
    }
    this._registry.set(token, { provider, options });
    return this;
  };
  InternalDependencyContainer2.prototype.registerType = function(from, to) {
    this.ensureNotDisposed();
    if (isNormalToken(to)) {
      return this.register(from, {
        useToken: to
      });
    }
    return this.register(from, {
      useClass: to
    });
  };
  InternalDependencyContainer2.prototype.registerInstance = function(token, instance2) {
    this.ensureNotDisposed();
    return this.register(token, {
      useValue: instance2
    });
  };
  InternalDependencyContainer2.prototype.registerSingleton = function(from, to) {
    this.ensureNotDisposed();
    if (isNormalToken(from)) {
      if (isNormalToken(to)) {
        return this.register(from, {
          useToken: to
        }, { lifecycle: lifecycle_default.Singleton });
      } else if (to) {
        return this.register(from, {
          useClass: to
        }, { lifecycle: lifecycle_default.Singleton });
      }
      throw new Error('Cannot register a type name as a singleton without a "to" token');
    }
    var useClass = from;
    if (to && !isNormalToken(to)) {
      useClass = to;
    }
    return this.register(from, {
      useClass
    }, { lifecycle: lifecycle_default.Singleton });
  };
  InternalDependencyContainer2.prototype.resolve = function(token, context, isOptional) {
    if (context === void 0) {
      context = new resolution_context_default();
    }
    if (isOptional === void 0) {
      isOptional = false;
    }
    this.ensureNotDisposed();
    var registration = this.getRegistration(token);
    if (!registration && isNormalToken(token)) {
      if (isOptional) {
        return void 0;
      }
      throw new Error('Attempted to resolve unregistered dependency token: "' + token.toString() + '"');
    }
    this.executePreResolutionInterceptor(token, "Single");
    if (registration) {
      var result = this.resolveRegistration(registration, context);
      this.executePostResolutionInterceptor(token, result, "Single");
      return result;
    }
    if (isConstructorToken(token)) {
      var result = this.construct(token, context);
      this.executePostResolutionInterceptor(token, result, "Single");
      return result;
    }
    throw new Error("Attempted to construct an undefined constructor. Could mean a circular dependency problem. Try using `delay` function.");
  };
  InternalDependencyContainer2.prototype.executePreResolutionInterceptor = function(token, resolutionType) {
    var e_1, _a;
    if (this.interceptors.preResolution.has(token)) {
      var remainingInterceptors = [];
      try {
        for (var _b = __values(this.interceptors.preResolution.getAll(token)), _c = _b.next(); !_c.done; _c = _b.next()) {
          var interceptor = _c.value;
          if (interceptor.options.frequency != "Once") {
            remainingInterceptors.push(interceptor);
          }
          interceptor.callback(token, resolutionType);
        }
      } catch (e_1_1) {
        e_1 = { error: e_1_1 };
      } finally {
        try {
          if (_c && !_c.done && (_a = _b.return)) _a.call(_b);
        } finally {
          if (e_1) throw e_1.error;
        }
      }
      this.interceptors.preResolution.setAll(token, remainingInterceptors);
    }
  };
  InternalDependencyContainer2.prototype.executePostResolutionInterceptor = function(token, result, resolutionType) {
    var e_2, _a;
    if (this.interceptors.postResolution.has(token)) {
      var remainingInterceptors = [];
      try {
        for (var _b = __values(this.interceptors.postResolution.getAll(token)), _c = _b.next(); !_c.done; _c = _b.next()) {
          var interceptor = _c.value;
          if (interceptor.options.frequency != "Once") {
            remainingInterceptors.push(interceptor);
          }
          interceptor.callback(token, result, resolutionType);
        }
      } catch (e_2_1) {
        e_2 = { error: e_2_1 };
      } finally {
        try {
          if (_c && !_c.done && (_a = _b.return)) _a.call(_b);
        } finally {
          if (e_2) throw e_2.error;
        }
      }
      this.interceptors.postResolution.setAll(token, remainingInterceptors);
    }
  };
  InternalDependencyContainer2.prototype.resolveRegistration = function(registration, context) {
    this.ensureNotDisposed();
    if (registration.options.lifecycle === lifecycle_default.ResolutionScoped && context.scopedResolutions.has(registration)) {
      return context.scopedResolutions.get(registration);
    }
    var isSingleton = registration.options.lifecycle === lifecycle_default.Singleton;
    var isContainerScoped = registration.options.lifecycle === lifecycle_default.ContainerScoped;
    var returnInstance = isSingleton || isContainerScoped;
    var resolved;
    if (isValueProvider(registration.provider)) {
      resolved = registration.provider.useValue;
    } else if (isTokenProvider(registration.provider)) {
      resolved = returnInstance ? registration.instance || (registration.instance = this.resolve(registration.provider.useToken, context)) : this.resolve(registration.provider.useToken, context);
    } else if (isClassProvider(registration.provider)) {
      resolved = returnInstance ? registration.instance || (registration.instance = this.construct(registration.provider.useClass, context)) : this.construct(registration.provider.useClass, context);
    } else if (isFactoryProvider(registration.provider)) {
      resolved = registration.provider.useFactory(this);
    } else {
      resolved = this.construct(registration.provider, context);
    }
    if (registration.options.lifecycle === lifecycle_default.ResolutionScoped) {
      context.scopedResolutions.set(registration, resolved);
    }
    return resolved;
  };
  InternalDependencyContainer2.prototype.resolveAll = function(token, context, isOptional) {
    var _this = this;
    if (context === void 0) {
      context = new resolution_context_default();
    }
    if (isOptional === void 0) {
      isOptional = false;
    }
    this.ensureNotDisposed();
    var registrations = this.getAllRegistrations(token);
    if (!registrations && isNormalToken(token)) {
      if (isOptional) {
        return [];
      }
      throw new Error('Attempted to resolve unregistered dependency token: "' + token.toString() + '"');
    }
    this.executePreResolutionInterceptor(token, "All");
    if (registrations) {
      var result_1 = registrations.map(function(item) {
        return _this.resolveRegistration(item, context);
      });
      this.executePostResolutionInterceptor(token, result_1, "All");
      return result_1;
    }
    var result = [this.construct(token, context)];
    this.executePostResolutionInterceptor(token, result, "All");
    return result;
  };
  InternalDependencyContainer2.prototype.isRegistered = function(token, recursive) {
    if (recursive === void 0) {
      recursive = false;
    }
    this.ensureNotDisposed();
    return this._registry.has(token) || recursive && (this.parent || false) && this.parent.isRegistered(token, true);
  };
  InternalDependencyContainer2.prototype.reset = function() {
    this.ensureNotDisposed();
    this._registry.clear();
    this.interceptors.preResolution.clear();
    this.interceptors.postResolution.clear();
  };
  InternalDependencyContainer2.prototype.clearInstances = function() {
    var e_3, _a;
    this.ensureNotDisposed();
    try {
      for (var _b = __values(this._registry.entries()), _c = _b.next(); !_c.done; _c = _b.next()) {
        var _d = __read(_c.value, 2), token = _d[0], registrations = _d[1];
        this._registry.setAll(token, registrations.filter(function(registration) {
          return !isValueProvider(registration.provider);
        }).map(function(registration) {
          registration.instance = void 0;
          return registration;
        }));
      }
    } catch (e_3_1) {
      e_3 = { error: e_3_1 };
    } finally {
      try {
        if (_c && !_c.done && (_a = _b.return)) _a.call(_b);
      } finally {
        if (e_3) throw e_3.error;
      }
    }
  };
  InternalDependencyContainer2.prototype.createChildContainer = function() {
    var e_4, _a;
    this.ensureNotDisposed();
    var childContainer = new InternalDependencyContainer2(this);
    try {
      for (var _b = __values(this._registry.entries()), _c = _b.next(); !_c.done; _c = _b.next()) {
        var _d = __read(_c.value, 2), token = _d[0], registrations = _d[1];
        if (registrations.some(function(_a2) {
          var options = _a2.options;
          return options.lifecycle === lifecycle_default.ContainerScoped;
        })) {
          childContainer._registry.setAll(token, registrations.map(function(registration) {
            if (registration.options.lifecycle === lifecycle_default.ContainerScoped) {
              return {
                provider: registration.provider,
                options: registration.options
              };
            }
            return registration;
          }));
        }
      }
    } catch (e_4_1) {
      e_4 = { error: e_4_1 };
    } finally {
      try {
        if (_c && !_c.done && (_a = _b.return)) _a.call(_b);
      } finally {
        if (e_4) throw e_4.error;
      }
    }
    return childContainer;
  };
  InternalDependencyContainer2.prototype.beforeResolution = function(token, callback, options) {
    if (options === void 0) {
      options = { frequency: "Always" };
    }
    this.interceptors.preResolution.set(token, {
      callback,
      options
    });
  };
  InternalDependencyContainer2.prototype.afterResolution = function(token, callback, options) {
    if (options === void 0) {
      options = { frequency: "Always" };
    }
    this.interceptors.postResolution.set(token, {
      callback,
      options
    });
  };
  InternalDependencyContainer2.prototype.dispose = function() {
    return __awaiter2(this, void 0, void 0, function() {
      var promises2;
      return __generator(this, function(_a) {
        switch (_a.label) {
          case 0:
            this.disposed = true;
            promises2 = [];
            this.disposables.forEach(function(disposable) {
              var maybePromise = disposable.dispose();
              if (maybePromise) {
                promises2.push(maybePromise);
              }
            });
            return [4, Promise.all(promises2)];
          case 1:
            _a.sent();
            return [2];
        }
      });
    });
  };
  InternalDependencyContainer2.prototype.getRegistration = function(token) {
    if (this.isRegistered(token)) {
      return this._registry.get(token);
    }
    if (this.parent) {
      return this.parent.getRegistration(token);
    }
    return null;
  };
  InternalDependencyContainer2.prototype.getAllRegistrations = function(token) {
    if (this.isRegistered(token)) {
      return this._registry.getAll(token);
    }
    if (this.parent) {
      return this.parent.getAllRegistrations(token);
    }
    return null;
  };
  InternalDependencyContainer2.prototype.construct = function(ctor, context) {
    var _this = this;
    if (ctor instanceof DelayedConstructor) {
      return ctor.createProxy(function(target) {
        return _this.resolve(target, context);
      });
    }
    var instance2 = (function() {
      var paramInfo = typeInfo.get(ctor);
      if (!paramInfo || paramInfo.length === 0) {
        if (ctor.length === 0) {
          return new ctor();
        } else {
          throw new Error('TypeInfo not known for "' + ctor.name + '"');
        }
      }
      var params = paramInfo.map(_this.resolveParams(context, ctor));
      return new (ctor.bind.apply(ctor, __spread([void 0], params)))();
    })();
    if (isDisposable(instance2)) {
      this.disposables.add(instance2);
    }
    return instance2;
  };
  InternalDependencyContainer2.prototype.resolveParams = function(context, ctor) {
    var _this = this;
    return function(param, idx) {
      var _a, _b, _c;
      try {
        if (isTokenDescriptor(param)) {
          if (isTransformDescriptor(param)) {
            return param.multiple ? (_a = _this.resolve(param.transform)).transform.apply(_a, __spread([_this.resolveAll(param.token, new resolution_context_default(), param.isOptional)], param.transformArgs)) : (_b = _this.resolve(param.transform)).transform.apply(_b, __spread([_this.resolve(param.token, context, param.isOptional)], param.transformArgs));
          } else {
            return param.multiple ? _this.resolveAll(param.token, new resolution_context_default(), param.isOptional) : _this.resolve(param.token, context, param.isOptional);
          }
        } else if (isTransformDescriptor(param)) {
          return (_c = _this.resolve(param.transform, context)).transform.apply(_c, __spread([_this.resolve(param.token, context)], param.transformArgs));
        }
        return _this.resolve(param, context);
      } catch (e) {
        throw new Error(formatErrorCtor(ctor, idx, e));
      }
    };
  };
  InternalDependencyContainer2.prototype.ensureNotDisposed = function() {
    if (this.disposed) {
      throw new Error("This container has been disposed, you cannot interact with a disposed container");
    }
  };
  return InternalDependencyContainer2;
})();
var instance = new InternalDependencyContainer();

// ../../node_modules/tsyringe/dist/esm5/factories/instance-caching-factory.js
function instanceCachingFactory(factoryFunc) {
  var instance2;
  return function(dependencyContainer) {
    if (instance2 == void 0) {
      instance2 = factoryFunc(dependencyContainer);
    }
    return instance2;
  };
}

// ../../node_modules/tsyringe/dist/esm5/index.js
if (typeof Reflect === "undefined" || !Reflect.getMetadata) {
  throw new Error(`tsyringe requires a reflect polyfill. Please add 'import "reflect-metadata"' to the top of your entry point.`);
}

// src/file-undo-log.ts
var import_promises21 = require("node:fs/promises");
var import_node_path14 = __toESM(require("node:path"), 1);

// src/line-changes.ts
function lineChanges(old, now) {
  let start = 0;
  while (start < old.length && start < now.length && old[start] === now[start]) start++;
  let [oldEnd, nowEnd] = [old.length, now.length];
  while (oldEnd > start && nowEnd > start && old[oldEnd - 1] === now[nowEnd - 1])
    [oldEnd, nowEnd] = [oldEnd - 1, nowEnd - 1];
  const changes = changesIn(old.slice(start, oldEnd), now.slice(start, nowEnd));
  return changes.map((change) => ({ ...change, at: start + change.at }));
}
function changesIn(old, now) {
  const width = now.length + 1;
  const common = new Uint32Array((old.length + 1) * width);
  const at = (i2, j2) => common[i2 * width + j2] ?? 0;
  for (let i2 = old.length - 1; i2 >= 0; i2--)
    for (let j2 = now.length - 1; j2 >= 0; j2--)
      common[i2 * width + j2] = old[i2] === now[j2] ? at(i2 + 1, j2 + 1) + 1 : Math.max(at(i2 + 1, j2), at(i2, j2 + 1));
  const changes = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < now.length) {
    const [fromOld, fromNow] = [i, j];
    while (i < old.length || j < now.length) {
      if (i < old.length && j < now.length && old[i] === now[j]) break;
      if (j >= now.length || i < old.length && at(i + 1, j) >= at(i, j + 1)) i++;
      else j++;
    }
    if (i > fromOld || j > fromNow)
      changes.push({ at: fromNow, before: old.slice(fromOld, i), after: now.slice(fromNow, j) });
    while (i < old.length && j < now.length && old[i] === now[j]) [i, j] = [i + 1, j + 1];
  }
  return changes;
}

// src/line-hunks.ts
function hunksBetween(before, after) {
  const [old, now] = [linesOf2(before), linesOf2(after)];
  const [oldRegions, nowRegions] = [regionsOf(before, old), regionsOf(after, now)];
  const added = startOfAdded(old, now, nowRegions[oldRegions.length]?.from ?? now.length);
  const changed = oldRegions.flatMap(({ section, from, to }, index) => {
    const region = nowRegions[index];
    if (region === void 0) throw new Error("The edit has taken a section away.");
    const edited = now.slice(region.from, Math.min(region.to, added));
    return lineChanges(old.slice(from, to), edited).map((change) => {
      const { at, ...lines } = findable(change, edited);
      return { ...section && { section }, at: region.from + at, ...lines };
    });
  });
  return added === now.length ? changed : [...changed, { at: added, before: [], after: now.slice(added) }];
}
function startOfAdded(old, now, header) {
  const blanksBefore = (lines, end) => end - 1 - lines.slice(0, end).findLastIndex((line2) => line2.trim() !== "");
  return header === now.length ? header : header - Math.max(blanksBefore(now, header) - blanksBefore(old, old.length), 0);
}
var linesOf2 = (bytes) => Buffer.from(bytes).toString("latin1").match(/[^\r\n]*(?:\r\n?|\n)|[^\r\n]+/g) ?? [];
function regionsOf(bytes, lines) {
  const { sections } = parse2(bytes);
  const startOf2 = (index) => (sections[index]?.line ?? lines.length + 1) - 1;
  return [
    { from: 0, to: startOf2(0) },
    ...sections.map(({ kind, name }, index) => ({
      section: { kind, name },
      from: startOf2(index),
      to: startOf2(index + 1)
    }))
  ];
}
function findable({ at, before, after }, edited) {
  if (after.length > 0) return { at, before, after };
  const above = edited.slice(Math.max(at - 1, 0), at);
  return { at: at - above.length, before: [...above, ...before], after: above };
}

// src/file-undo-log.ts
var FileUndoLog = class {
  constructor(file, configFile) {
    this.file = file;
    this.configFile = configFile;
  }
  file;
  configFile;
  async record({ changes, touched }) {
    const { configFile } = this;
    const { bytes } = await readStill(configFile);
    const record = {
      configFile,
      existed: bytes !== void 0,
      madeDirectories: await missingDirectories(import_node_path14.default.dirname(await resolveTarget(configFile))),
      touched,
      hunks: hunksOf(bytes ?? new Uint8Array(), changes)
    };
    await replaceFile(this.file, new TextEncoder().encode(JSON.stringify(record)));
  }
};
function hunksOf(before, changes) {
  const edits = changes.flatMap(
    (change) => change.kind === "put" ? [
      {
        op: "put",
        section: { kind: change.section.type, name: change.section.name },
        values: change.values
      }
    ] : []
  );
  try {
    return hunksBetween(before, edit(parse2(before), edits).stringify());
  } catch (error2) {
    if (error2 instanceof ConfigEditError) return [];
    throw error2;
  }
}
async function missingDirectories(directory) {
  const exists = await (0, import_promises21.stat)(directory).then(
    () => true,
    () => false
  );
  return exists ? [] : [directory, ...await missingDirectories(import_node_path14.default.dirname(directory))];
}

// src/undo-log.ts
var UndoLog = /* @__PURE__ */ Symbol.for("@aws-sso/action/UndoLog");
var noUndoLog = { record: () => Promise.resolve() };

// src/container.ts
function createContainer({ folder, configFile, credentialsFile, lasting }, plugins) {
  return instance.createChildContainer().register(ConfigRepository, {
    useFactory: instanceCachingFactory(
      () => new FileConfigRepository({
        configPath: configFile,
        credentialsPath: credentialsFile,
        stateDirectory: folder.stateDirectory,
        clock: () => /* @__PURE__ */ new Date()
      })
    )
  }).register(UndoLog, { useFactory: () => lasting ? new FileUndoLog(folder.undoFile, configFile) : noUndoLog }).register(NamingRegistry, { useFactory: () => new NamingRegistry([src_default, ...plugins]) }).register(ConfigureJob, {
    useFactory: (c) => new ConfigureJob(c.resolve(ConfigRepository), c.resolve(UndoLog), c.resolve(NamingRegistry))
  });
}

// src/explain-error.ts
var harmless2 = (text2) => printable(text2).replaceAll("::", ": :").replaceAll("##[", "## [");
function explainError(error2) {
  if (isAwsSsoError(error2))
    return [error2.message, error2.hint].flatMap((text2) => text2 === void 0 || text2 === "" ? [] : harmless2(text2)).join("\n");
  return harmless2(error2 instanceof Error ? error2.message : String(error2));
}

// src/end.ts
function runToItsEnd(step) {
  let isOver = false;
  const end = (failure) => {
    if (isOver) return;
    isOver = true;
    if (failure !== void 0) setFailed(failure);
    process.stdout.write("", () => process.exit());
  };
  process.on(
    "uncaughtException",
    (error2) => end(`The step was broken off by an error that nobody waited for, perhaps of a plugin: ${explainError(error2)}`)
  );
  process.on("exit", () => {
    if (!isOver) setFailed("The step was ended before its work was done, perhaps by a plugin.");
  });
  step().then(
    () => end(),
    (error2) => end(explainError(error2))
  );
}

// src/inputs.ts
function getInputs() {
  const ssoSessions = getInput("sso-sessions", { trimWhitespace: false });
  const profiles = getInput("profiles", { trimWhitespace: false });
  const accountRoles = getInput("account-roles", { trimWhitespace: false });
  if ([ssoSessions, profiles, accountRoles].every((text2) => text2.trim() === ""))
    throw invalidInput("profiles", "There is nothing to set up: no sso-sessions, profiles or account-roles are given.");
  return {
    ssoSessions,
    profiles,
    accountRoles,
    naming: getInput("naming") || void 0,
    namingOptions: getInput("naming-options", { trimWhitespace: false }),
    collisions: getInput("collisions") || void 0,
    plugins: getInput("plugins"),
    configLocation: configLocation(getInput("config-location")),
    defaultProfile: getInput("default-profile") || void 0
  };
}
function configLocation(text2) {
  if (text2 === "" || text2 === "isolated") return "isolated";
  if (text2 === "home") return "home";
  throw invalidInput(
    "config-location",
    `The config location "${printable(text2.slice(0, 40))}" does not exist.`,
    "It is isolated or home."
  );
}

// src/job-place.ts
var import_node_os3 = require("node:os");

// src/job-folder.ts
var import_node_fs7 = require("node:fs");
var import_promises22 = require("node:fs/promises");
var import_node_path15 = __toESM(require("node:path"), 1);
var prefix = "aws-sso-";
var folderAt = (directory) => ({
  path: directory,
  configFile: import_node_path15.default.join(directory, "config"),
  stateDirectory: import_node_path15.default.join(directory, "state"),
  undoFile: import_node_path15.default.join(directory, "undo.json")
});
var markerIn = ({ stateDirectory }) => import_node_path15.default.join(stateDirectory, "isolated-job");
function makeJobFolder(runnerTemp, announce) {
  if (runnerTemp === void 0 || runnerTemp === "")
    throw new AwsSsoError("InvalidInput", "RUNNER_TEMP is not set; this action runs in a job of GitHub Actions.");
  const folder = folderAt((0, import_node_fs7.mkdtempSync)(import_node_path15.default.join(runnerTemp, prefix)));
  announce(folder.path);
  return folder;
}
async function markIsolated(folder) {
  await replaceFile(markerIn(folder), new Uint8Array());
}
async function findIsolatedFolder(runnerTemp, configFile) {
  if (configFile === void 0) return void 0;
  const folder = jobFolderAt(runnerTemp, import_node_path15.default.dirname(configFile));
  if (folder?.configFile !== import_node_path15.default.resolve(configFile)) return void 0;
  const marked = await (0, import_promises22.stat)(markerIn(folder)).then(
    (found) => found.isFile(),
    () => false
  );
  return marked ? folder : void 0;
}
function jobFolderAt(runnerTemp, directory) {
  if (runnerTemp === void 0 || runnerTemp === "") return void 0;
  const resolved = import_node_path15.default.resolve(directory);
  const ours = import_node_path15.default.dirname(resolved) === import_node_path15.default.resolve(runnerTemp) && import_node_path15.default.basename(resolved).startsWith(prefix);
  return ours ? folderAt(resolved) : void 0;
}

// src/job-place.ts
async function openJobPlace(location, env, saveFolder) {
  const { RUNNER_TEMP: temp, AWS_CONFIG_FILE: current } = env;
  const { configFile, credentialsFile } = awsPaths({
    env,
    homeDirectory: (0, import_node_os3.homedir)(),
    cwd: process.cwd(),
    platform: process.platform
  });
  if (location === "home")
    return { folder: makeJobFolder(temp, saveFolder), configFile, credentialsFile, lasting: true };
  const found = await findIsolatedFolder(temp, current);
  const folder = found ?? makeJobFolder(temp, saveFolder);
  if (found === void 0) await markIsolated(folder);
  return { folder, configFile: folder.configFile, credentialsFile, lasting: false };
}

// src/naming-choice.ts
function readNamingChoice(inputs) {
  const { accountRoles, naming, namingOptions, collisions } = inputs;
  const options = readNamingOptions2(namingOptions);
  const policy = collisions === void 0 ? "error" : parseCollisionPolicy(collisions);
  if (accountRoles.trim() === "" && (naming ?? collisions ?? Object.keys(options)[0]) !== void 0)
    throw invalidInput(
      "naming",
      "There is nothing to name: naming, naming-options and collisions are about account-roles.",
      "The names in profiles stay as they are."
    );
  return { strategy: naming, options, collisions: policy };
}
function readNamingOptions2(text2) {
  const options = /* @__PURE__ */ new Map();
  for (const [at, line2] of text2.split(/\r\n|\r|\n/).entries()) {
    if (line2.trim() === "") continue;
    const place = { input: "naming-options", line: at + 1, column: 1 };
    const equals = line2.indexOf("=");
    const key = line2.slice(0, Math.max(equals, 0)).trim();
    if (key === "") throw malformed(place, "This is not of the form KEY=VALUE.", "For example: prefix=work");
    if (options.has(key)) throw malformed(place, "This option is already set.");
    options.set(key, line2.slice(equals + 1).trim());
  }
  return Object.fromEntries(options);
}

// src/sections-text.ts
var kinds = { "sso-sessions": "sso-session", profiles: "profile" };
function readSectionsText(input, text2) {
  const { sections, problems } = parse2(new TextEncoder().encode(text2));
  const [first] = [...problems].sort((a, b) => a.line - b.line);
  if (first !== void 0) throw malformed({ input, ...first }, `${printable(first.message)}.`);
  return sections.map((section) => readSection(input, section));
}
function readSection(input, { kind, name, line: line2, properties }) {
  const place = { input, line: line2, column: 1 };
  if (kind !== kinds[input])
    throw malformed(place, `This input takes sections of the form [${kinds[input]} NAME] only.`);
  return { ...place, name, entries: properties.map((property) => readEntry(input, property)) };
}
function readEntry(input, { key, value, rawValue, children, line: line2, column }) {
  const place = { input, line: line2, column };
  if (children !== void 0)
    throw malformed(place, `${printable(key)} is a nested block; only one-line values can be set.`);
  if (value !== rawValue)
    throw malformed(
      place,
      "A comment behind a value is part of the value for some AWS tools.",
      "Put it above the line."
    );
  return { ...place, key, value };
}

// src/sections-yaml.ts
var import_yaml2 = __toESM(require_yaml(), 1);

// src/yaml-input.ts
var import_yaml = __toESM(require_yaml(), 1);
var YamlInput = class {
  /** @throws AwsSsoError InvalidInput with line and column for what is no YAML */
  constructor(input, text2) {
    this.input = input;
    const { contents, errors, range } = (0, import_yaml.parseDocument)(text2, {
      schema: "failsafe",
      lineCounter: this.#lines,
      prettyErrors: false
    });
    const [error2] = errors;
    if (error2 !== void 0) throw malformed(this.#at(error2.pos[0]), `${printable(error2.message)}.`);
    this.contents = contents;
    this.#start = range[0];
  }
  input;
  contents;
  #lines = new import_yaml.LineCounter();
  #start;
  /** Where a node stands; where the text begins, for what is none. */
  placeOf(node) {
    return this.#at(isNode(node) ? node.range[0] : this.#start);
  }
  /** @throws AwsSsoError InvalidInput unless it is plain text; `what` begins the sentence */
  text(node, what, fallback = this.#at(0)) {
    const place = isNode(node) ? this.placeOf(node) : fallback;
    if (!(0, import_yaml.isScalar)(node) || typeof node.value !== "string") throw malformed(place, `${what} must be plain text.`);
    return { text: node.value, place };
  }
  /**
   * The keys of a map, each once.
   *
   * @throws AwsSsoError InvalidInput with line and column
   */
  entries(map2, spelt2 = (key) => key.toLowerCase()) {
    const seen = /* @__PURE__ */ new Set();
    return map2.items.map(({ key: keyNode, value: valueNode }) => {
      const { text: name, place } = this.text(keyNode, "A key");
      const { text: value } = this.text(valueNode, `The value of ${printable(name)}`, place);
      const key = spelt2(name);
      if (seen.has(key)) throw malformed(place, `The key ${printable(key)} is already set.`);
      seen.add(key);
      return { ...place, key, value };
    });
  }
  #at(offset) {
    const { line: line2, col } = this.#lines.linePos(offset);
    return { input: this.input, line: line2, column: col };
  }
};
var isNode = (node) => typeof node === "object" && node !== null && "range" in node && Array.isArray(node.range);

// src/sections-yaml.ts
function readSectionsYaml(input, text2) {
  const yaml = new YamlInput(input, text2);
  const { contents } = yaml;
  if (!(0, import_yaml2.isMap)(contents)) throw malformed(yaml.placeOf(contents), notSections(input));
  return contents.items.map((pair) => {
    const { text: name, place } = yaml.text(pair.key, "A name");
    if (!(0, import_yaml2.isMap)(pair.value)) throw malformed(place, "Below a name stand its keys, as a map.");
    return { ...place, name, entries: yaml.entries(pair.value) };
  });
}
var notSections = (input) => {
  const word = input === "profiles" ? "profile" : "sso-session";
  return `This is neither sections as in an AWS config file ([${word} NAME]) nor a YAML map from name to keys.`;
};

// src/read-sections.ts
function readSections(input, text2) {
  if (text2.trim() === "") return [];
  return /^\s*\[/m.test(text2) ? readSectionsText(input, text2) : readSectionsYaml(input, text2);
}

// src/wanted-account-role.ts
var import_yaml3 = __toESM(require_yaml(), 1);
var identityKeys = ["sso_session", "sso_account_id", "sso_role_name"];
var isNote = (key) => ["account_name", "account_email", "account_alias"].includes(key) || /^tag\.[A-Za-z][\w-]{0,127}$/.test(key);
var spelt = (key) => /^tag\./i.test(key) ? `tag.${key.slice(4)}` : key.toLowerCase();
function readAccountRoles(text2) {
  if (text2.trim() === "") return [];
  const yaml = new YamlInput("account-roles", text2);
  const { contents } = yaml;
  if (!(0, import_yaml3.isSeq)(contents)) throw malformed(yaml.placeOf(contents), notAList);
  const items = contents.items.map((node) => {
    const place = yaml.placeOf(node);
    if (!(0, import_yaml3.isMap)(node)) throw malformed(place, notAList);
    const entries = yaml.entries(node, spelt);
    entries.forEach(checkEntry);
    return { place, identity: identityIn(place, entries), entries };
  });
  checkAllDiffer(items);
  const accounts = notesByAccount(items);
  return items.map(({ place, identity, entries }) => ({
    ...identity,
    place,
    ...described2(identity.accountId, accounts.get(accountKey(identity)) ?? /* @__PURE__ */ new Map()),
    values: Object.fromEntries(entries.filter(isValue).map(({ key, value }) => [key, value]))
  }));
}
var notAList = "This is a YAML list of account roles: - { sso_session: …, sso_account_id: …, sso_role_name: … }";
function checkEntry(entry) {
  if (!isNote(entry.key)) checkProfileEntry(entry);
  else if (entry.value.trim() === "") throw malformed(entry, `${entry.key} has no value.`);
  else if (!isPrintable(entry.value)) throw malformed(entry, `The value of ${entry.key} must be one line of text.`);
}
function identityIn(place, entries) {
  const valueOf4 = (key) => {
    const value = entries.find((entry) => entry.key === key)?.value;
    if (value === void 0) throw malformed(place, `The account role has no ${key}.`);
    return value;
  };
  const [sessionName2, accountId, roleName2] = identityKeys.map(valueOf4);
  return { sessionName: sessionName2, accountId, roleName: roleName2 };
}
function checkAllDiffer(items) {
  const seen = /* @__PURE__ */ new Map();
  for (const { place, identity } of items) {
    const first = seen.get(identityKey(identity));
    if (first !== void 0) throw malformed(place, `This account role is in line ${first.line} already.`);
    seen.set(identityKey(identity), place);
  }
}
var accountKey = ({ sessionName: sessionName2, accountId }) => JSON.stringify([sessionName2, accountId]);
function notesByAccount(items) {
  const accounts = /* @__PURE__ */ new Map();
  for (const { identity, entries } of items) {
    const notes = accounts.get(accountKey(identity)) ?? /* @__PURE__ */ new Map();
    accounts.set(accountKey(identity), notes);
    for (const entry of entries.filter(({ key }) => isNote(key))) {
      const other = notes.get(entry.key);
      if (other !== void 0 && other.value !== entry.value)
        throw malformed(entry, `Line ${other.line} gives the account another ${entry.key}: ${printable(other.value)}.`);
      notes.set(entry.key, entry);
    }
  }
  return accounts;
}
function described2(id, notes) {
  const said = (key) => notes.get(key)?.value;
  const [email, alias] = [said("account_email"), said("account_alias")];
  const tags2 = [...notes.values()].filter(({ key }) => key.startsWith("tag."));
  return {
    account: { id, name: said("account_name") ?? "", ...email === void 0 ? {} : { email } },
    notes: {
      ...alias === void 0 ? {} : { alias },
      ...tags2.length === 0 ? {} : { tags: new Map(tags2.map(({ key, value }) => [key.slice("tag.".length), value])) }
    }
  };
}
var isValue = ({ key }) => !isNote(key) && !identityKeys.some((other) => other === key);

// src/job-request.ts
function readJobRequest(inputs, currentProfile) {
  const { defaultProfile } = inputs;
  return {
    ssoSessions: readSections("sso-sessions", inputs.ssoSessions).map(wantedSsoSession),
    profiles: readSections("profiles", inputs.profiles).map(wantedProfile),
    accountRoles: readAccountRoles(inputs.accountRoles),
    naming: readNamingChoice(inputs),
    defaultProfile: defaultProfile === void 0 ? void 0 : parseName("default-profile", defaultProfile),
    takesOnlyProfile: !currentProfile
  };
}

// src/summary.ts
var mostRows = 1e3;
var columns = ["Profile", "sso-session", "Account", "Role", "Region"];
var entities = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;"
};
var cell = (text2) => text2 === void 0 ? "" : `<code>${printable(text2).replace(/[&<>"']/g, (character) => entities[character] ?? "")}</code>`;
function summaryTable(profiles) {
  const rows = profiles.slice(0, mostRows).map(({ name, values }) => {
    const { sso_session, sso_account_id, sso_role_name, region } = values;
    const cells = [name, sso_session, sso_account_id, sso_role_name, region].map((text2) => `<td>${cell(text2)}</td>`);
    return `<tr>${cells.join("")}</tr>`;
  });
  const head = `<tr>${columns.map((title) => `<th>${title}</th>`).join("")}</tr>`;
  const rest = profiles.length - rows.length;
  const more = rest > 0 ? `
<p>… and ${counted(rest, "profile")} more.</p>` : "";
  return `<table>${head}
${rows.join("\n")}</table>${more}
`;
}
async function writeSummary(profiles, summaryFile) {
  if (summaryFile === void 0 || summaryFile === "" || profiles.length === 0) return;
  await summary.addRaw("### AWS profiles of this job\n\n").addRaw(summaryTable(profiles)).write();
}

// src/workspace-plugins.ts
var import_node_fs9 = require("node:fs");
var import_node_module2 = require("node:module");
var import_node_path17 = __toESM(require("node:path"), 1);

// ../../packages/plugin-host/src/in-plugin.ts
var import_node_async_hooks2 = require("node:async_hooks");

// ../../packages/plugin-host/src/plugin-failed.ts
var longest3 = 300;
function wordsOf(error2) {
  const isError2 = typeof error2 === "object" && error2 !== null && "message" in error2;
  const said = isError2 ? error2.message : error2;
  const text2 = typeof said === "string" ? said : "it threw no error";
  const [line2 = ""] = text2.trim().split("\n");
  return printable(line2.length > longest3 ? `${line2.slice(0, longest3)}…` : line2).replace(/\.$/, "");
}
var pluginFailed = (packageName, reason, remedy2, cause) => new AwsSsoError("PluginRejected", `The plugin ${printable(packageName)} cannot be used: ${reason}.`, {
  hint: remedy2(packageName),
  details: { package: packageName, reason },
  cause
});

// ../../packages/plugin-host/src/in-plugin.ts
var running = new import_node_async_hooks2.AsyncLocalStorage();
var EndRefused = class extends Error {
  name = "EndRefused";
};
function inPlugin(blame, work) {
  watch();
  return running.run(blame, work);
}
var isWatching = false;
function watch() {
  if (isWatching) return;
  isWatching = true;
  const { stdout, stderr } = process;
  const exit = process.exit.bind(process);
  const write2 = stdout.write.bind(stdout);
  const writeError = stderr.write.bind(stderr);
  stdout.write = (...args) => running.getStore() === void 0 ? write2(...args) : writeError(...args);
  process.exit = (code) => {
    if (running.getStore() === void 0) return exit(code);
    throw new EndRefused("it tried to end the program");
  };
  process.once("uncaughtExceptionMonitor", () => {
    process.exit = exit;
    stdout.write = write2;
  });
}

// ../../packages/plugin-host/src/load-module.ts
var import_node_module = require("node:module");
var loadModule = (file) => (0, import_node_module.createRequire)(file)(file);

// ../../packages/plugin-host/src/time-limit.ts
var import_node_vm = __toESM(require("node:vm"), 1);
var timeLimits = { busyMs: 1e4, waitingMs: 3e4, askingMs: 3e5 };
var TimeIsUp = class extends Error {
  name = "TimeIsUp";
};
var script = new import_node_vm.default.Script("work()");
var box;
function withinTime(milliseconds, work) {
  box ??= import_node_vm.default.createContext({});
  let result;
  const outer = box["work"];
  box["work"] = () => {
    result = { value: work() };
  };
  try {
    script.runInContext(box, { timeout: milliseconds });
  } catch (error2) {
    throw isTimeout(error2) ? new TimeIsUp(`did not return within ${milliseconds / 1e3} s`) : error2;
  } finally {
    box["work"] = outer;
  }
  if (result === void 0) throw new Error("the work was not done");
  return result.value;
}
var isTimeout = (error2) => typeof error2 === "object" && error2 !== null && "code" in error2 && error2.code === "ERR_SCRIPT_EXECUTION_TIMEOUT";
async function settledWithin({ busyMs, waitingMs }, work) {
  const started = withinTime(busyMs, work);
  let timer;
  const over = new Promise((_resolve, reject) => {
    timer = setTimeout(() => reject(new TimeIsUp(`did not answer within ${waitingMs / 1e3} s`)), waitingMs);
  });
  try {
    return await Promise.race([started, over]);
  } finally {
    clearTimeout(timer);
  }
}

// ../../packages/plugin-host/src/guarded-naming.ts
var mostLevels = 1e3;
var mistakes = /* @__PURE__ */ new Set(["TypeError", "ReferenceError", "RangeError", "SyntaxError", "EndRefused"]);
function guardedNaming(definition, blamePackage, limits) {
  const { name, description, options, example } = definition;
  const blame = (what, cause) => blamePackage(`its naming strategy "${name}" ${what}`, cause);
  async function create2(...[values, resolve]) {
    let made;
    try {
      made = await inPlugin(blamePackage, () => settledWithin(limits, () => definition.create(values, resolve)));
    } catch (error2) {
      if (error2 instanceof TimeIsUp) throw blame(error2.message);
      if (!isError(error2) || mistakes.has(error2.name)) throw blame(`failed: ${wordsOf(error2)}`, error2);
      throw error2;
    }
    if (!isStrategy2(made)) throw blame("made something that is no naming strategy");
    return guarded(made);
  }
  function guarded(strategy) {
    const { separator, letterCase, cleaning } = strategy;
    if (separator !== void 0 && !isSeparator(separator))
      throw blame("has a separator that is not made of _ . @ + - % : /");
    if (letterCase !== void 0 && !["lower", "keep"].includes(letterCase))
      throw blame("has a letter case that is neither lower nor keep");
    if (cleaning !== void 0 && !["tidy", "least"].includes(cleaning))
      throw blame("has a cleaning that is neither tidy nor least");
    return {
      ...separator === void 0 ? {} : { separator },
      ...letterCase === void 0 ? {} : { letterCase },
      ...cleaning === void 0 ? {} : { cleaning },
      segments: (input) => {
        const levels = asked(input, () => listOfTexts(strategy.segments(untouchable(input))));
        if (levels === void 0) throw blame("did not return a list of texts");
        return levels;
      }
    };
  }
  function asked({ account, roleName: roleName2 }, work) {
    try {
      return inPlugin(blamePackage, () => withinTime(limits.busyMs, work));
    } catch (error2) {
      const what = error2 instanceof TimeIsUp ? error2.message : `failed (${wordsOf(error2)})`;
      throw blame(`${what} on the role ${roleName2} of account ${account.id}`, error2);
    }
  }
  return { name, description, options, ...example === void 0 ? {} : { example }, create: create2 };
}
var isError = (value) => typeof value === "object" && value !== null && "name" in value && "message" in value;
var isStrategy2 = (value) => typeof value === "object" && value !== null && "segments" in value && typeof value.segments === "function";
var untouchable = (input) => ({
  ...input,
  session: { ...input.session },
  account: { ...input.account },
  ...input.tags === void 0 ? {} : { tags: new Map(input.tags) }
});
function listOfTexts(levels) {
  if (!Array.isArray(levels) || levels.length > mostLevels) return void 0;
  const given = Array.from(levels);
  return given.every((level) => typeof level === "string") ? given : void 0;
}

// ../../packages/plugin-host/src/stored-values.ts
var has = (needed, optional = {}) => (value) => {
  if (typeof value !== "object" || value === null) return false;
  const given = new Map(Object.entries(value));
  const fits = ([field, kind]) => is(kind, given.get(field));
  return Object.entries(needed).every(fits) && Object.entries(optional).every((field) => given.get(field[0]) === void 0 || fits(field));
};
var is = (kind, value) => kind === "text" ? typeof value === "string" : isDate(value) && !Number.isNaN(value.getTime());
var isDate = (value) => Object.prototype.toString.call(value) === "[object Date]";
var isToken = has(
  { startUrl: "text", region: "text", accessToken: "text", expiresAt: "date" },
  { refreshToken: "text", clientId: "text", clientSecret: "text", registrationExpiresAt: "date" }
);
var isRegistration = has({ clientId: "text", clientSecret: "text", expiresAt: "date" });
var isCredentials = has(
  { accessKeyId: "text", secretAccessKey: "text", sessionToken: "text", expiration: "date", accountId: "text" },
  { issuedAt: "date" }
);

// ../../packages/plugin-host/src/guarded-storage.ts
function guardedStorage(definition, blamePackage, limits) {
  const { name, description } = definition;
  const blame = (what, cause) => blamePackage(`its storage "${name}" ${what}`, cause);
  function failure(what, error2) {
    if (error2 instanceof TimeIsUp) return blame(`${error2.message} when asked to ${what}`);
    if (isAwsSsoError(error2)) return error2;
    const { hint, details } = blame("");
    const reason = `it failed to ${what}: ${wordsOf(error2)}`;
    return new AwsSsoError("StorageUnavailable", `The storage "${name}" cannot be used: ${reason}.`, {
      ...hint === void 0 ? {} : { hint },
      details: { ...details, storage: name, reason },
      cause: error2
    });
  }
  async function asked(what, work, waitingMs = limits.waitingMs) {
    try {
      return await inPlugin(blamePackage, () => settledWithin({ busyMs: limits.busyMs, waitingMs }, work));
    } catch (error2) {
      throw failure(what, error2);
    }
  }
  const guarded = (what, cache, isValue2) => ({
    get: async (key) => {
      const value = await asked(`read a ${what}`, () => cache.get(key)) ?? void 0;
      if (value !== void 0 && !isValue2(value)) throw blame(`gave something that is no ${what}`);
      return value;
    },
    put: (key, value) => asked(`keep a ${what}`, () => cache.put(key, value)),
    delete: (key) => asked(`delete a ${what}`, () => cache.delete(key))
  });
  return {
    name,
    description,
    create: (context) => {
      let made;
      try {
        made = inPlugin(blamePackage, () => withinTime(limits.busyMs, () => definition.create(context)));
      } catch (error2) {
        throw failure("be made", error2);
      }
      if (!isStorage(made)) throw blame("is none: it lacks tokens, registrations, credentials or probe");
      const storage = made;
      return {
        name,
        tokens: guarded("token", storage.tokens, isToken),
        registrations: guarded("client registration", storage.registrations, isRegistration),
        credentials: guarded("set of role credentials", storage.credentials, isCredentials),
        probe: (interactive) => asked("say whether it is ready", () => storage.probe(interactive), interactive ? limits.askingMs : void 0)
      };
    }
  };
}
var caches = ["tokens", "registrations", "credentials"];
function isStorage(value) {
  if (typeof value !== "object" || value === null) return false;
  const given = value;
  return typeof given["probe"] === "function" && caches.every((name) => isCache(given[name]));
}
var isCache = (value) => typeof value === "object" && value !== null && ["get", "put", "delete"].every((name) => typeof value[name] === "function");

// ../../packages/plugin-host/src/plugin-package.ts
var import_node_fs8 = require("node:fs");
var import_node_path16 = __toESM(require("node:path"), 1);
function findPlugin(place, shownAs, remedy2) {
  const blame = (reason, cause) => pluginFailed(shownAs, reason, remedy2, cause);
  if (!isDirectory(place, blame)) return { name: shownAs, version: void 0, entry: place };
  const manifest = manifestOf(place, blame);
  const name = typeof manifest["name"] === "string" ? manifest["name"] : shownAs;
  const version = typeof manifest["version"] === "string" ? manifest["version"] : void 0;
  const main2 = typeof manifest["main"] === "string" ? manifest["main"] : "./index.js";
  const target = manifest["exports"] === void 0 ? main2 : targetOf2(manifest["exports"]);
  if (target === void 0) throw blame('its package.json exports nothing under "." for Node');
  const entry = import_node_path16.default.resolve(place, target);
  if (!entry.startsWith(place + import_node_path16.default.sep)) throw blame("its package.json exports a file outside of it");
  return { name, version, entry };
}
function isDirectory(place, blame) {
  try {
    return (0, import_node_fs8.statSync)(place).isDirectory();
  } catch (error2) {
    throw blame("it is not there, or cannot be read", error2);
  }
}
function manifestOf(place, blame) {
  try {
    const manifest = JSON.parse((0, import_node_fs8.readFileSync)(import_node_path16.default.join(place, "package.json"), "utf8"));
    if (isRecord5(manifest)) return manifest;
  } catch (error2) {
    throw blame(`its package.json cannot be read (${wordsOf(error2)})`, error2);
  }
  throw blame("its package.json is none");
}
function targetOf2(exports2) {
  if (typeof exports2 === "string") return exports2;
  if (!isRecord5(exports2)) return void 0;
  if (Object.keys(exports2).some((key) => key.startsWith("."))) return targetOf2(exports2["."]);
  for (const [condition, target] of Object.entries(exports2)) {
    const found = conditions.has(condition) ? targetOf2(target) : void 0;
    if (found !== void 0) return found;
  }
  return void 0;
}
var conditions = /* @__PURE__ */ new Set(["node-addons", "node", "import", "module-sync", "require", "default"]);
var isRecord5 = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

// ../../packages/plugin-host/src/load-plugin.ts
function loadPlugin(place, { shownAs = place, remedy: remedy2 = update, limits = timeLimits, load = loadModule } = {}) {
  const found = findPlugin(place, shownAs, remedy2);
  const blame = (reason, cause) => pluginFailed(found.name, reason, remedy2, cause);
  const { name } = found;
  const plugin = checkedWithin(limits, blame, () => checkPlugin(name, defaultExport(load(found.entry))));
  const { namingStrategies, storages } = plugin;
  return {
    ...found,
    plugin: {
      apiVersion: plugin.apiVersion,
      name,
      ...namingStrategies && { namingStrategies: namingStrategies.map((one) => guardedNaming(one, blame, limits)) },
      ...storages && { storages: storages.map((one) => guardedStorage(one, blame, limits)) }
    }
  };
}
var update = () => "Update the plugin, or do without it.";
function checkedWithin(limits, blame, work) {
  try {
    return inPlugin(blame, () => withinTime(limits.busyMs, work));
  } catch (error2) {
    throw blame(reasonOf(error2), error2);
  }
}
function reasonOf(error2) {
  if (error2 instanceof TimeIsUp) return `loading it ${error2.message}`;
  if (isAwsSsoError(error2, "PluginRejected") && error2.details.reason !== void 0) return error2.details.reason;
  if (typeof error2 === "object" && error2 !== null && "code" in error2 && error2.code === "ERR_REQUIRE_ASYNC_MODULE")
    return 'it has "await" at the top level of a module, which a plugin must not';
  return `loading it failed: ${wordsOf(error2)}`;
}
function defaultExport(module2) {
  if (typeof module2 !== "object" || module2 === null) return module2;
  const isEsModule = Object.prototype.toString.call(module2) === "[object Module]";
  return isEsModule || "default" in module2 ? module2.default : module2;
}

// src/workspace-plugins.ts
function loadWorkspacePlugins(text2, workspace) {
  const paths = text2.split(/\r\n|\r|\n/).map((line2) => line2.trim()).filter((line2) => line2 !== "");
  if (paths.length === 0) return [];
  if (workspace === void 0 || workspace === "")
    throw invalidInput("plugins", "GITHUB_WORKSPACE is not set; plugins are loaded from the workspace of a job.");
  const root = (0, import_node_fs9.realpathSync)(workspace);
  return paths.map((given) => {
    const place = placeIn(root, import_node_path17.default.resolve(root, given), given);
    return loadPlugin(place, {
      shownAs: given,
      remedy,
      // What a package.json names may be a link as well.
      load: (entry) => loadModule(placeIn(root, (0, import_node_module2.createRequire)(entry).resolve(entry), given))
    });
  });
}
var remedy = () => "Correct the plugin, or take it out of the input plugins.";
function placeIn(root, file, given) {
  const place = realPlace(file, given);
  const relative = import_node_path17.default.relative(root, place);
  if (import_node_path17.default.isAbsolute(relative) || relative.split(import_node_path17.default.sep)[0] === "..")
    throw refused(given, "it lies outside of the workspace");
  return place;
}
function realPlace(file, given) {
  try {
    return (0, import_node_fs9.realpathSync)(file);
  } catch (cause) {
    throw refused(given, "it is not there, or cannot be read", cause);
  }
}
var refused = (given, reason, cause) => new AwsSsoError("PluginRejected", `The plugin ${printable(given)} cannot be used: ${reason}.`, {
  hint: remedy(),
  details: { package: given, reason },
  cause
});

// src/main.ts
async function main() {
  const { env } = process;
  const inputs = getInputs();
  const request = readJobRequest(inputs, env["AWS_PROFILE"]);
  const plugins = loadWorkspacePlugins(inputs.plugins, env["GITHUB_WORKSPACE"]).map(({ plugin }) => plugin);
  const place = await openJobPlace(inputs.configLocation, env, (folder) => saveState("folder", folder));
  const outcome = await createContainer(place, plugins).resolve(ConfigureJob).execute(request);
  const { profiles, defaultProfile } = outcome;
  if (!place.lasting) exportVariable("AWS_CONFIG_FILE", place.configFile);
  if (defaultProfile !== void 0) exportVariable("AWS_PROFILE", defaultProfile);
  if (defaultProfile !== void 0 && env["AWS_ACCESS_KEY_ID"])
    warning("AWS_ACCESS_KEY_ID is set in this job: the AWS CLI will use it instead of the default profile.");
  for (const text2 of outcome.warnings) warning(harmless2(text2));
  setOutput("config-file", place.configFile);
  setOutput("profiles", JSON.stringify(profiles.map(({ name }) => name)));
  setOutput("default-profile", defaultProfile ?? "");
  for (const text2 of outcome.skipped) info(`${harmless2(text2)} Skipped.`);
  const what = `${counted(request.ssoSessions.length, "sso-session")} and ${counted(profiles.length, "profile")}`;
  info(`Set up ${what} in ${harmless2(place.configFile)}`);
  await writeSummary(profiles, env["GITHUB_STEP_SUMMARY"]);
}
runToItsEnd(main);
